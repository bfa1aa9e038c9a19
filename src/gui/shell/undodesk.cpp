#include "gui/shell/undodesk.h"

#include "application/workspace.h"
#include "gui/shell/menus.h"
#include "gui/shell/page.h"
#include "wording/historylines.h"

#include <QAction>

namespace gui
{

UndoDesk::UndoDesk(const Menus &menus, News &news, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
    , m_news(news)
{
    connect(menus.undo, &QAction::triggered, this, &UndoDesk::undo);
    connect(menus.redo, &QAction::triggered, this, &UndoDesk::redo);
}

void UndoDesk::setWorkspace(application::Workspace *workspace)
{
    m_workspace = workspace;
    refresh();
}

void UndoDesk::undo()
{
    emit aboutToUndo();
    const auto undone = m_workspace->undo();
    refresh();
    if (undone.has_error())
        m_news.complain(undone.error());
    else
        m_news.tell(tr("Undone: %1").arg(wording::deedName(undone.value().code, undone.value().arguments)));
}

void UndoDesk::redo()
{
    const auto redone = m_workspace->redo();
    refresh();
    if (redone.has_error())
        m_news.complain(redone.error());
    else
        m_news.tell(tr("Done again: %1").arg(wording::deedName(redone.value().code, redone.value().arguments)));
}

void UndoDesk::refresh()
{
    const auto undo = m_workspace ? m_workspace->nextUndo() : std::nullopt;
    const auto redo = m_workspace ? m_workspace->nextRedo() : std::nullopt;
    m_menus.undo->setEnabled(undo.has_value());
    m_menus.redo->setEnabled(redo.has_value());
    m_menus.undo->setText(undo ? wording::undoLabel(undo->code, undo->arguments) : tr("&Undo"));
    m_menus.redo->setText(redo ? wording::redoLabel(redo->code, redo->arguments) : tr("&Redo"));
}

} // namespace gui
