// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/dialogs.h"

#include "gui/components/filedialogs.h"
#include "wording/imports.h"

namespace gui
{

QString Dialogs::workspaceToOpen(QWidget *parent, const QString &folder)
{
    return askForFile(parent, tr("Open a workspace"), folder, tr("Workspaces (*.tryweek);;All files (*)"));
}

QString Dialogs::backupTarget(QWidget *parent, const QString &suggestion)
{
    return askWhereToSave(parent, tr("Back up to"), suggestion, tr("Workspaces (*.tryweek)"));
}

QString Dialogs::exportFolder(QWidget *parent, const QString &folder)
{
    return askForFolder(parent, tr("Export into this folder"), folder);
}

QString Dialogs::dataFile(QWidget *parent, const QString &folder)
{
    return askForFile(parent, tr("Import customer data"), folder, wording::importFilter());
}

} // namespace gui
