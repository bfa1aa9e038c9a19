// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gui
{

class Messages;

/// Takes in what others wrote into their outboxes while this window holds the workspace; while another machine holds
/// it, says so, and says when it is free again.
class OutboxController : public QObject
{
    Q_OBJECT

public:
    /// `news` outlives this object.
    explicit OutboxController(Messages &news, QObject *parent = nullptr);

    /// The workspace that is open; null: none.
    void setWorkspace(application::Workspace *workspace);
    void tellWhoHolds(const application::WorkspaceHolder &holder);

private:
    void look();

    Messages &m_messages;
    QPointer<application::Workspace> m_workspace;
    QTimer m_timer;
    bool m_toldFree = false;
};

} // namespace gui
