// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/titleedit.h"

#include "gui/style/metrics.h"

#include <QApplication>
#include <QEvent>

namespace gui
{

TitleEdit::TitleEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(metrics::font(metrics::Type::Title, QApplication::font()));
    setFrame(false);
    setTextMargins(-2, 0, 0, 0); // the room a line edit keeps beside its text
    applyLook();
}

bool TitleEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(metrics::font(metrics::Type::Title, QApplication::font()));
    return QLineEdit::event(event);
}

void TitleEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    applyLook();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    applyLook();
    setCursorPosition(0);
}

void TitleEdit::applyLook()
{
    QPalette own;
    if (!hasFocus())
        own.setColor(QPalette::Base, Qt::transparent);
    setPalette(own);
}

} // namespace gui
