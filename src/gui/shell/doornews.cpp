#include "gui/shell/doornews.h"

#include "gui/shell/newsbar.h"
#include "gui/shell/welcomedesk.h"
#include "gui/shell/workspacedoor.h"

#include <QFileInfo>

namespace gui
{

DoorNews::DoorNews(WorkspaceDoor &door, NewsBar &news, WelcomeDesk &welcome, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_news(news)
    , m_welcome(welcome)
{
    connect(
        &door, &WorkspaceDoor::upkeepFailed, this, [this](const domain::Error &error) { m_news.complain(error); });
    connect(&door, &WorkspaceDoor::raisedElsewhere, this, [this](const QString &path) {
        m_news.tell(
            tr("“%1” is open in another window, which was brought to the front.").arg(QFileInfo(path).fileName()));
    });
    connect(&door, &WorkspaceDoor::makingExample, this, &DoorNews::showMaking);
    connect(&door, &WorkspaceDoor::madeExample, this, [this] {
        m_news.endProgress();
        m_welcome.showMaking(-1, 0);
    });
    connect(&door, &WorkspaceDoor::restored, this, [this](const QString &kept) {
        m_news.tell(tr("The backup is open. The damaged file is kept as “%1”.").arg(QFileInfo(kept).fileName()));
    });
}

void DoorNews::showMaking(qint64 done, qint64 total)
{
    if (m_door.workspace())
        m_news.showProgress(tr("Making the example"), done, total, [this] { m_door.cancelExample(); });
    else
        m_welcome.showMaking(done, total);
}

} // namespace gui
