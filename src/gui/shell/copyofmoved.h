// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace gui
{

class Dialogs;
class WindowMessages;
class WorkspaceSession;

/// The way on when the file of an open workspace was moved, removed or replaced: beside the sentence that tells of it
/// stands “Save a copy here”, and the window goes on in the copy, with everything that is half typed.
class CopyOfMoved final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    CopyOfMoved(WorkspaceSession &door, WindowMessages &news, Dialogs &dialogs, QWidget *window);

signals:
    /// The last moment to keep what is half typed: it cannot be saved, and goes with the copy.
    void aboutToCopy();
    /// The copy is open.
    void wentOn();

private:
    void save();

    WorkspaceSession &m_session;
    WindowMessages &m_messages;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace gui
