// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/focuskeys.h"

#include "gui/components/taborder.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QVariant>

namespace gui
{

namespace
{

constexpr char pressedByEnter[] = "pressedByEnter";
constexpr char keepsEnter[] = "keepsEnter";

bool isInKeeper(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget())
        if (at->property(keepsEnter).toBool())
            return true;
    return false;
}

/// The button that Enter presses; null when the key belongs to something else.
QAbstractButton *buttonForEnter(QWidget *focus)
{
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (!button || !(qobject_cast<QPushButton *>(button) || button->property(pressedByEnter).toBool()))
        return nullptr;
    return button->isCheckable() && isInKeeper(button) ? nullptr : button;
}

void press(QAbstractButton *button)
{
    if (auto *push = qobject_cast<QPushButton *>(button); push && push->menu())
        push->showMenu();
    else
        button->click();
}

} // namespace

FocusKeys::FocusKeys(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

void FocusKeys::setPressedByEnter(QWidget *button)
{
    button->setProperty(pressedByEnter, true);
}

void FocusKeys::setKeepsEnter(QWidget *container)
{
    container->setProperty(keepsEnter, true);
}

bool FocusKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    // Parents are shown the same key again.
    if (widget != QApplication::focusWidget() || qobject_cast<QDialog *>(widget->window()))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        orderTabs(widget->window());
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    QAbstractButton *button = buttonForEnter(widget);
    if (!button)
        return false;
    if (!key->isAutoRepeat())
        press(button);
    return true;
}

QPushButton *primaryButton(const QWidget *page, const QWidget *focus)
{
    const QWidget *around = focus && (focus == page || page->isAncestorOf(focus)) ? focus : page;
    for (;; around = around->parentWidget()) {
        const QList<QPushButton *> buttons = around->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->property("primary").toBool() && button->isVisible() && button->isEnabled())
                return button;
        if (around == page)
            return nullptr;
    }
}

} // namespace gui
