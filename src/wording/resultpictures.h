// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/roundresult.h"

#include <QLocale>

namespace wording
{

// What the pictures of a week say, each in one sentence.

/// Effect by day: “17 of 29 contacts went better in the week, 6 of 22 before it; unusual: Thu 26 Nov.”
QString daysReading(const domain::RoundResult &result, const QLocale &locale = QLocale());
/// By customer type or touchpoint: where it looks better, where worse, else where the share moved most.
QString groupsReading(const QList<domain::GroupResult> &groups, const QLocale &locale = QLocale());
/// “It was done in 22 of 29 contacts of the week, partly in 4, and in 3 it was not.”
QString didReading(const domain::RoundCounts &counts, const QLocale &locale = QLocale());
/// Baseline against week: both shares with their intervals, and the verdict.
QString baselineReading(const domain::RoundResult &result, const QLocale &locale = QLocale());
/// A daily measure: its averages, how many days lie beyond the limits of the days before, and the verdict.
QString dailyReading(const domain::MeasureResult &measure, const QLocale &locale = QLocale());
/// A person's own contacts, said to that person.
QString ownReading(const domain::RoundResult &own, const QLocale &locale = QLocale());

} // namespace wording
