#include "gui/shell/copyofmoved.h"

#include "application/drafts.h"
#include "application/workspace.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/newsbar.h"
#include "gui/shell/workspacedoor.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace gui
{

CopyOfMoved::CopyOfMoved(WorkspaceDoor &door, NewsBar &news, Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_door(door)
    , m_news(news)
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
    const application::Workspace *workspace = m_door.workspace();
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
        m_news.complain(saved.error());
        return;
    }
    const application::UnkeptDrafts halfTyped(*workspace);
    const application::Surroundings surroundings = workspace->surroundings();
    // Closed first: the copy may be where the file was, and the lock there is still ours.
    m_door.close();
    const auto carried = halfTyped.keepIn(copy, surroundings);
    m_door.open(copy);
    if (!m_door.workspace())
        return;
    emit wentOn();
    if (carried.has_error())
        m_news.complain(carried.error());
    else
        m_news.tell(tr("You go on in the copy “%1”.").arg(QFileInfo(copy).fileName()));
}

} // namespace gui
