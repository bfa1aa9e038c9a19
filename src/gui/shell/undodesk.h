#pragma once

#include <QObject>

namespace application
{
class Workspace;
}

namespace gui
{

class Menus;
class News;

/// Undo and Redo of the window: what they would do stands in the menu, what they did in the message bar.
class UndoDesk : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    UndoDesk(const Menus &menus, News &news, QObject *parent);

    /// The workspace that is open; null: none. Reads anew what can be undone.
    void setWorkspace(application::Workspace *workspace);
    /// Reads anew what can be undone and done again.
    void refresh();

public slots:
    void undo();
    void redo();

signals:
    /// Before undoing: what is half typed is kept.
    void aboutToUndo();

private:
    const Menus &m_menus;
    News &m_news;
    application::Workspace *m_workspace = nullptr;
};

} // namespace gui
