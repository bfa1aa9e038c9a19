// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/dayedit.h"

#include "gui/style/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace gui
{

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *open = addAction(icon(u"view-calendar-day"_s, IconTone::Muted), QLineEdit::TrailingPosition);
    open->setText(tr("Choose in a calendar"));
    open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DayEdit::openCalendar);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (down && event->modifiers() == Qt::AltModifier) {
        openCalendar();
        return;
    }
    if ((up || down) && event->modifiers() == Qt::NoModifier && !isReadOnly()) {
        const std::optional<QDate> now = day();
        write(now ? now->addDays(up ? 1 : -1) : m_today);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(day().value_or(m_today));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate chosen) {
        write(chosen);
        menu->close();
        setFocus(Qt::PopupFocusReason);
        emit returnPressed();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus(Qt::PopupFocusReason);
}

void DayEdit::write(QDate day)
{
    setText(textOfDay(day));
    selectAll();
}

} // namespace gui
