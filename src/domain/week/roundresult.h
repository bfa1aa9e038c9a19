// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/direction.h"
#include "domain/week/design.h"
#include "domain/week/roundcounts.h"
#include "domain/week/sourcecard.h"

#include <QString>

namespace domain
{

/// The week of a change beside the time before it, in one group of contacts.
struct GroupResult
{
    QString name; ///< empty: contacts that name none
    EffectCounts before;
    EffectCounts week;
    Comparison comparison;

    bool operator==(const GroupResult &) const = default;
};

/// A value of a measure on a day.
struct DayValue
{
    QDate day;
    double value = 0;

    bool operator==(const DayValue &) const = default;
};

/// A measure with readings before and in the week.
struct MeasureResult
{
    MeasureId measure;
    QString name;
    QString unit;
    Direction better = Direction::Up;
    bool balancing = false; ///< it must not get worse; else it is a success criterion
    std::optional<double> target;
    QList<DayValue> before; ///< of the four weeks before the start, by day
    QList<DayValue> week;
    DailyComparison comparison;
    std::optional<Interval> limits; ///< of a single day, fixed on the days before (XmR); absent below 5 of them
    SourceCard source;

    bool operator==(const MeasureResult &) const = default;
};

/// What a round gave: one value for the window, the reflection, the exports and the command line.
struct RoundResult
{
    RoundId round;
    Design design = Design::BeforeAfter;
    QDate firstDay; ///< of the week
    QDate lastDay; ///< of the week
    RoundCounts counts;
    Comparison comparison; ///< all contacts, whether it was done or not; its verdict is the round's
    bool withoutBaseline = false; ///< nothing to compare with: the verdict is about the notes of the week alone
    bool mayBeRecovery = false; ///< the time before is the very period that chose the challenge
    bool balancingWorse = false; ///< a balancing measure looks worse, so that nothing is called better
    Comparison onlyDone; ///< the same with only those contacts of the week in which it was done
    QList<GroupResult> customerTypes; ///< those with contacts; without a name last
    QList<GroupResult> touchpoints; ///< in the order of the journey; without a name last
    QList<MeasureResult> measures; ///< balancing measures first, those that have readings
    SourceCard source; ///< of `comparison`
    SourceCard onlyDoneSource;

    Verdict verdict() const { return comparison.verdict; }
    bool operator==(const RoundResult &) const = default;
};

} // namespace domain
