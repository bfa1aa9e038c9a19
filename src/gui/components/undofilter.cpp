// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/undofilter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace gui
{

namespace
{

bool canUndo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly() && line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->isReadOnly() && text->document()->isUndoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return !text->isReadOnly() && text->document()->isUndoAvailable();
    return true; // not a field we know: leave it alone
}

bool canRedo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly() && line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return !text->isReadOnly() && text->document()->isRedoAvailable();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return !text->isReadOnly() && text->document()->isRedoAvailable();
    return true;
}

bool isField(const QObject *watched)
{
    return qobject_cast<const QLineEdit *>(watched) || qobject_cast<const QPlainTextEdit *>(watched)
        || qobject_cast<const QTextEdit *>(watched);
}

} // namespace

UndoFilter::UndoFilter(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool UndoFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool leadsOut = key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier;
    if ((leadsOut && isField(watched)) || (key->matches(QKeySequence::Undo) && !canUndo(watched))
        || (key->matches(QKeySequence::Redo) && !canRedo(watched))) {
        event->ignore(); // unclaimed, so the window's action gets it
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gui
