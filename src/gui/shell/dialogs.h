// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace gui
{

/// Where the desktop's own file windows are asked; tests answer instead.
class Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(gui::Dialogs)

public:
    virtual ~Dialogs() = default;
    /// Each returns an empty text when the person leaves without choosing.
    virtual QString workspaceToOpen(QWidget *parent, const QString &folder);
    virtual QString backupTarget(QWidget *parent, const QString &suggestion);
    virtual QString exportFolder(QWidget *parent, const QString &folder);
    virtual QString dataFile(QWidget *parent, const QString &folder);
};

} // namespace gui
