// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/copyofmoved.h"

#include "application/workspace/drafts.h"
#include "application/workspace/workspace.h"
#include "gui/page/windowmessages.h"
#include "gui/shell/dialogs.h"
#include "gui/workspace/workspacesession.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace gui
{

CopyOfMoved::CopyOfMoved(WorkspaceSession &door, WindowMessages &news, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_session(door)
    , m_messages(news)
    , m_dialogs(dialogs)
    , m_window(window)
{
    auto *action = new QAction(tr("&Save a copy here…"), window);
    action->setObjectName(QStringLiteral("saveCopy"));
    news.setRemedy(domain::ErrorCode::FileMoved, action);
    connect(action, &QAction::triggered, this, &CopyOfMoved::save);
}

void CopyOfMoved::save()
{
    const application::Workspace *workspace = m_session.workspace();
    if (!workspace)
        return;
    emit aboutToCopy();
    const QFileInfo file(workspace->path());
    const QString suggestion
        = file.dir().filePath(tr("%1 copy").arg(file.completeBaseName()) + QStringLiteral(".tryweek"));
    const QString copy = m_dialogs.backupTarget(m_window, suggestion);
    if (copy.isEmpty())
        return;
    if (const auto saved = workspace->saveCopyTo(copy); saved.has_error()) {
        m_messages.complain(saved.error());
        return;
    }
    const application::UnkeptDrafts halfTyped(*workspace);
    const application::WorkspaceEnvironment environment = workspace->environment();
    // Closed first: the copy may be where the file was, and the lock there is still ours.
    m_session.close();
    const auto carried = halfTyped.keepIn(copy, environment);
    m_session.open(copy);
    if (!m_session.workspace())
        return;
    emit wentOn();
    if (carried.has_error())
        m_messages.complain(carried.error());
    else
        m_messages.tell(tr("You go on in the copy “%1”.").arg(QFileInfo(copy).fileName()));
}

} // namespace gui
