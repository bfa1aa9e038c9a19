// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/focusring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QSlider>

namespace gui
{

namespace
{

/// Fields have an edge of their own, lists a current row, pages nothing to press.
bool wantsRing(const QWidget *widget)
{
    if (!widget || widget->isWindow() || !widget->isEnabled())
        return false;
    if (const QVariant wish = widget->property("focusRing"); wish.isValid())
        return wish.toBool();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return !combo->isEditable();
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget);
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr;
}

} // namespace

FocusRing::FocusRing(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        // The edge of a text edit belongs to its frame, which Qt does not repaint by itself.
        if (old && qobject_cast<QAbstractScrollArea *>(old))
            old->update();
        if (now && qobject_cast<QAbstractScrollArea *>(now))
            now->update();
        follow(now);
    });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::MouseFocusReason)
            m_keyboard = false;
        else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason)
            m_keyboard = true;
        break;
    }
    case QEvent::KeyPress:
        if (!isModifier(static_cast<QKeyEvent *>(event)->key()))
            setKeyboardUsed(true);
        break;
    case QEvent::MouseButtonPress:
        setKeyboardUsed(false);
        break;
    case QEvent::Move:
    case QEvent::Resize:
        showAfterScrolling(watched);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::setKeyboardUsed(bool used)
{
    if (m_keyboard == used)
        return;
    m_keyboard = used;
    follow(QApplication::focusWidget());
}

void FocusRing::showAfterScrolling(const QObject *moved)
{
    // A frame hides when what it marks is out of sight, and stays hidden when that is scrolled into view.
    if (!m_frame || !m_frame->isHidden() || !m_frame->widget() || !moved->isWidgetType())
        return;
    QWidget *marked = m_frame->widget();
    if (moved != marked && !static_cast<const QWidget *>(moved)->isAncestorOf(marked))
        return;
    m_frame->setWidget(nullptr);
    m_frame->setWidget(marked);
}

void FocusRing::follow(QWidget *widget)
{
    const bool show = m_keyboard && wantsRing(widget);
    if (!show) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame(widget->window());
        m_frame->setAccessibleName({});
    }
    m_frame->setWidget(widget);
}

} // namespace gui
