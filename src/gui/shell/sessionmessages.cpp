// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/sessionmessages.h"

#include "gui/page/windowmessages.h"
#include "gui/shell/welcomecontroller.h"
#include "gui/workspace/workspacesession.h"

#include <QFileInfo>

namespace gui
{

SessionMessages::SessionMessages(
    WorkspaceSession &door, WindowMessages &news, WelcomeController &welcome, QObject *parent)
    : QObject(parent)
    , m_session(door)
    , m_messages(news)
    , m_welcome(welcome)
{
    connect(&door, &WorkspaceSession::upkeepFailed, this,
        [this](const domain::Error &error) { m_messages.complain(error); });
    connect(&door, &WorkspaceSession::raisedElsewhere, this, [this](const QString &path) {
        m_messages.tell(
            tr("“%1” is open in another window, which was brought to the front.").arg(QFileInfo(path).fileName()));
    });
    connect(&door, &WorkspaceSession::makingExample, this, &SessionMessages::showMaking);
    connect(&door, &WorkspaceSession::madeExample, this, [this] {
        m_messages.endProgress();
        m_welcome.showMaking(-1, 0);
    });
    connect(&door, &WorkspaceSession::restored, this, [this](const QString &kept) {
        m_messages.tell(tr("The backup is open. The damaged file is kept as “%1”.").arg(QFileInfo(kept).fileName()));
    });
}

void SessionMessages::showMaking(qint64 done, qint64 total)
{
    if (m_session.workspace())
        m_messages.showProgress(tr("Making the example"), done, total, [this] { m_session.cancelExample(); });
    else
        m_welcome.showMaking(done, total);
}

} // namespace gui
