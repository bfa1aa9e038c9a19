// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/interval.h"
#include "domain/figures/verdict.h"

#include <QtGlobal>

namespace domain
{

/// How many contacts of a phase went better. n = better + same + worse; *cannot tell* is not in it.
struct ShareCount
{
    qint64 better = 0;
    qint64 n = 0;

    /// 0 to 1; 0 without contacts.
    double share() const { return n > 0 ? static_cast<double>(better) / static_cast<double>(n) : 0.0; }
    bool operator==(const ShareCount &) const = default;
};

/// The week of a change beside the time before it.
struct Comparison
{
    ShareCount baseline;
    ShareCount week;
    Interval baselineInterval; ///< of the share, 95 %
    Interval weekInterval;
    double difference = 0; ///< share in the week minus share before, −1 to 1
    Interval differenceInterval; ///< 95 %
    double probabilityBetter = 0.5; ///< chance that the true share is higher in the week
    Verdict verdict = Verdict::TooLittle;

    bool operator==(const Comparison &) const = default;
};

/// A daily measure in the week beside the days before it.
struct DailyComparison
{
    qint64 daysBefore = 0;
    qint64 daysInWeek = 0;
    double meanBefore = 0; ///< 0 without days
    double meanWeek = 0;
    double nonoverlap = 0.5; ///< of all pairs of days, 0 to 1: those in which the value is higher in the week
    Verdict verdict = Verdict::TooLittle; ///< never Mixed

    bool operator==(const DailyComparison &) const = default;
};

} // namespace domain
