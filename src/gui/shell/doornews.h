#pragma once

#include <QObject>

namespace gui
{

class NewsBar;
class WelcomeDesk;
class WorkspaceDoor;

/// Tells what the door of workspaces has to say: in the message bar, or on Welcome while the example is made there.
class DoorNews : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    DoorNews(WorkspaceDoor &door, NewsBar &news, WelcomeDesk &welcome, QObject *parent);

private:
    void showMaking(qint64 done, qint64 total);

    WorkspaceDoor &m_door;
    NewsBar &m_news;
    WelcomeDesk &m_welcome;
};

} // namespace gui
