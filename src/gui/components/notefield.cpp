// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/notefield.h"

#include "gui/components/roleaccess.h"

#include <QKeyEvent>

namespace gui
{

namespace
{

constexpr int linesShown = 2;
constexpr int documentMargin = 8;

} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    keepFocusOnField(this);
    setTabChangesFocus(true);
    document()->setDocumentMargin(documentMargin);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NoteField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(),
        linesShown * fontMetrics().lineSpacing() + 2 * documentMargin + 2 * frameWidth() + 4};
}

QSize NoteField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier))
        emit entered();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace gui
