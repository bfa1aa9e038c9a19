// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/undocontroller.h"

#include "application/workspace/workspace.h"
#include "gui/page/page.h"
#include "gui/shell/menus.h"
#include "wording/historylines.h"

#include <QAction>

namespace gui
{

UndoController::UndoController(const Menus &menus, Messages &news, QObject *parent)
    : QObject(parent)
    , m_menus(menus)
    , m_messages(news)
{
    connect(menus.undo, &QAction::triggered, this, &UndoController::undo);
    connect(menus.redo, &QAction::triggered, this, &UndoController::redo);
}

void UndoController::setWorkspace(application::Workspace *workspace)
{
    m_workspace = workspace;
    refresh();
}

void UndoController::undo()
{
    emit aboutToUndo();
    const auto undone = m_workspace->undo();
    refresh();
    if (undone.has_error())
        m_messages.complain(undone.error());
    else
        m_messages.tell(tr("Undone: %1").arg(wording::undoName(undone.value().code, undone.value().arguments)));
}

void UndoController::redo()
{
    const auto redone = m_workspace->redo();
    refresh();
    if (redone.has_error())
        m_messages.complain(redone.error());
    else
        m_messages.tell(tr("Done again: %1").arg(wording::undoName(redone.value().code, redone.value().arguments)));
}

void UndoController::refresh()
{
    const auto undo = m_workspace ? m_workspace->nextUndo() : std::nullopt;
    const auto redo = m_workspace ? m_workspace->nextRedo() : std::nullopt;
    m_menus.undo->setEnabled(undo.has_value());
    m_menus.redo->setEnabled(redo.has_value());
    m_menus.undo->setText(undo ? wording::undoLabel(undo->code, undo->arguments) : tr("&Undo"));
    m_menus.redo->setText(redo ? wording::redoLabel(redo->code, redo->arguments) : tr("&Redo"));
}

} // namespace gui
