// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QVariant>

namespace gui
{

namespace
{

constexpr auto shownProperty = "mnemonicsShown"; // of the application, so that the style needs no object of ours

} // namespace

Mnemonics::Mnemonics(QApplication &application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool Mnemonics::areShown()
{
    return qApp->property(shownProperty).toBool();
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            show(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate:
        show(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Mnemonics::show(bool shown)
{
    if (shown == areShown())
        return;
    qApp->setProperty(shownProperty, shown);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLabel *>(widget)
            || qobject_cast<QMenuBar *>(widget))
            widget->update();
}

} // namespace gui
