// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/roundresult.h"

#include <QLocale>
#include <QStringList>

namespace wording
{

/// What a round gave, in a sentence: “17 of 29 contacts went better in this week. Before the change it was 6 of 22.”
QString resultSentence(const domain::RoundResult &result, const QLocale &locale = QLocale());

/// What has to be said with the verdict: that there was nothing to compare with, why it is too little, which customer
/// types disagree, which balancing measure looks worse, that some of it may be ordinary recovery, what was noted
/// after the end.
QStringList resultCautions(const domain::RoundResult &result, const QLocale &locale = QLocale());

/// Second after the verdict: “Only where it was done: 15 of 22. Looks better.”
QString onlyDoneSentence(const domain::RoundResult &result, const QLocale &locale = QLocale());

/// “59 %”; a dash without contacts.
QString sharePercent(const domain::EffectCounts &counts, const QLocale &locale = QLocale());
/// “between 41 % and 74 %”.
QString intervalWords(const domain::Interval &interval, const QLocale &locale = QLocale());
/// “7.8 → 8 min”, before and in the week; a dash for a phase without readings.
QString measureChange(const domain::MeasureResult &measure, const QLocale &locale = QLocale());

/// The verdict on a group or measure in the middle of a line: “looks better”.
QString verdictInLine(domain::Verdict verdict);

/// A group in a whole sentence, both intervals in it: “Moved house: before the change 3 of 13 better, between 8 % and
/// 50 %; …”.
QString groupSentence(const domain::GroupResult &group, domain::Design design, const QLocale &locale = QLocale());
/// The name of a group; “Not said” for contacts that name none.
QString groupName(const domain::GroupResult &group);

} // namespace wording
