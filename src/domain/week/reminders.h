// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTime>

#include <optional>

namespace domain
{

/// When a person wants to be reminded of their running week.
struct ReminderTimes
{
    static constexpr int most = 8; ///< times a day

    bool on = false;
    QList<QTime> times{QTime(11, 30), QTime(16, 0)}; ///< sorted, each once
    bool asksTheDay = true; ///< the last one of the day asks the three questions of the day

    bool operator==(const ReminderTimes &) const = default;
};

/// What a reminder is about.
enum class Reminder
{
    Note, ///< write down how contacts went
    Day ///< answer the questions of the day
};

/// How far somebody's day has come.
struct DayFacts
{
    bool works = false; ///< a week of theirs runs, and it is no day off
    bool endsTomorrow = false; ///< tomorrow is the last day of the week
    int notes = 0; ///< written today
    std::optional<QTime> lastNote; ///< when the last of them was written
    bool closed = false; ///< the questions of the day are answered: its last note is written

    bool operator==(const DayFacts &) const = default;
};

/// What to remind of now, when it was looked at last at `since` on the same day: the newest of the times that passed
/// since then. Nothing on a day off, once the day is closed, or when something was noted since the time before.
std::optional<Reminder> dueReminder(const ReminderTimes &wanted, const DayFacts &day, QTime since, QTime now);

} // namespace domain
