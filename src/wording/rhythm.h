// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/reminders.h"
#include "domain/week/round.h"

#include <QLocale>
#include <QString>

namespace wording
{

/// That the week ends tomorrow or today, for somebody who takes part in it; empty on other days.
QString weekEnd(const domain::Round &round, std::optional<domain::PersonId> person, QDate today);

/// What a notification says: its title and one or two sentences.
struct ReminderText
{
    QString title;
    QString text;

    bool operator==(const ReminderText &) const = default;
};
ReminderText reminderText(domain::Reminder reminder, const domain::DayFacts &day);

/// Times of a day in one line, as people write them: “11:30, 16:00”.
QString timesText(const QList<QTime> &times);
/// The times people wrote, sorted, each once: “16, 11.30” is 11:30 and 16:00. Nothing when one cannot be read, there
/// is none, or there are more than a person may have.
std::optional<QList<QTime>> readTimes(const QString &text);

} // namespace wording
