// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/page/page.h"

#include "gui/components/focuskeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace gui
{

void Page::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    // What was typed last may be what the button was waiting for.
    keep();
    if (QPushButton *button = primaryButton(this, QApplication::focusWidget()))
        button->click();
}

} // namespace gui
