// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/week/reminders.h"

namespace domain
{

std::optional<Reminder> dueReminder(const ReminderTimes &wanted, const DayFacts &day, QTime since, QTime now)
{
    if (!wanted.on || !day.works || day.closed)
        return std::nullopt;
    std::optional<QTime> due;
    QTime before(0, 0); // the time before the one that is due
    for (const QTime time : wanted.times) {
        if (time > now)
            break;
        if (due)
            before = *due;
        due = time;
    }
    if (!due || *due <= since)
        return std::nullopt;
    // The day is asked after however much was noted: it is not over yet.
    if (wanted.asksTheDay && *due == wanted.times.last())
        return Reminder::Day;
    if (day.lastNote && *day.lastNote >= before)
        return std::nullopt;
    return Reminder::Note;
}

} // namespace domain
