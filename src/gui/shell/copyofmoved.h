#pragma once

#include <QObject>

class QWidget;

namespace gui
{

class Dialogs;
class NewsBar;
class WorkspaceDoor;

/// The way on when the file of an open workspace was moved, removed or replaced: beside the sentence that tells of it
/// stands “Save a copy here”, and the window goes on in the copy, with everything that is half typed.
class CopyOfMoved final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this object.
    CopyOfMoved(WorkspaceDoor &door, NewsBar &news, Dialogs &dialogs, QWidget *window);

signals:
    /// The last moment to keep what is half typed: it cannot be saved, and goes with the copy.
    void aboutToCopy();
    /// The copy is open.
    void wentOn();

private:
    void save();

    WorkspaceDoor &m_door;
    NewsBar &m_news;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace gui
