// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace wording
{

/// A day as people say it, seen from today: “today”, “yesterday”, “tomorrow”, “Wed 25 Nov”, and with its year when
/// that is not this one. An invalid day is an empty text.
QString day(QDate day, QDate today, const QLocale &locale = QLocale());

/// The same, with a capital, for the beginning of a line: “Today”.
QString dayAtStart(QDate day, QDate today, const QLocale &locale = QLocale());

/// A day by its date, where “yesterday” would not do: “Wed 25 Nov”, and with its year when that is not today's. No
/// today: always with its year.
QString calendarDay(QDate day, QDate today, const QLocale &locale = QLocale());

/// A time of day, short: “10:42”.
QString timeOfDay(QTime time, const QLocale &locale = QLocale());

/// A moment as people say it: “Today, 10:42”, “Wed 25 Nov, 10:42”. moment may be in UTC; it is shown in local time.
QString moment(const QDateTime &moment, QDate today, const QLocale &locale = QLocale());

/// The same in the middle of a sentence: “today, 10:42”.
QString momentInLine(const QDateTime &moment, QDate today, const QLocale &locale = QLocale());

} // namespace wording
