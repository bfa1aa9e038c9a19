#pragma once

#include "application/workspace.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace gui
{

class News;

/// Takes in what others wrote into their outboxes while this window holds the workspace; while another machine holds
/// it, says so, and says when it is free again.
class OutboxDesk : public QObject
{
    Q_OBJECT

public:
    /// `news` outlives this object.
    explicit OutboxDesk(News &news, QObject *parent = nullptr);

    /// The workspace that is open; null: none.
    void setWorkspace(application::Workspace *workspace);
    void tellWhoHolds(const application::WorkspaceHolder &holder);

private:
    void look();

    News &m_news;
    QPointer<application::Workspace> m_workspace;
    QTimer m_timer;
    bool m_toldFree = false;
};

} // namespace gui
