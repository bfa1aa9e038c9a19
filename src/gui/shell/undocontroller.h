// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace application
{
class Workspace;
}

namespace gui
{

class Menus;
class Messages;

/// Undo and Redo of the window: what they would do stands in the menu, what they did in the message bar.
class UndoController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    UndoController(const Menus &menus, Messages &news, QObject *parent);

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
    Messages &m_messages;
    application::Workspace *m_workspace = nullptr;
};

} // namespace gui
