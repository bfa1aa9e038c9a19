// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace gui
{

class WindowMessages;
class WelcomeController;
class WorkspaceSession;

/// Tells what the door of workspaces has to say: in the message bar, or on Welcome while the example is made there.
class SessionMessages : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    SessionMessages(WorkspaceSession &door, WindowMessages &news, WelcomeController &welcome, QObject *parent);

private:
    void showMaking(qint64 done, qint64 total);

    WorkspaceSession &m_session;
    WindowMessages &m_messages;
    WelcomeController &m_welcome;
};

} // namespace gui
