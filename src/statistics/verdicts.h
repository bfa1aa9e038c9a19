// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/comparison.h"

#include <QList>

#include <vector>

namespace statistics
{

/// The same counts for one customer type.
struct TypeCounts
{
    domain::ShareCount baseline;
    domain::ShareCount week;
};

/// The week beside the time before, with intervals, chance and verdict. The verdicts are tried in this order: too
/// little to say (fewer than 8 contacts in a phase); mixed by customer type (opposite verdicts in two types with at
/// least 8 contacts in each phase); looks better (chance 0.905 or more, and no balancing measure looks worse); looks
/// worse (0.095 or less); no clear difference. Pinned by tst_verdicts.
domain::Comparison compare(domain::ShareCount baseline, domain::ShareCount week, const QList<TypeCounts> &types = {},
    bool balancingLooksWorse = false);

/// Better against worse where there is nothing to compare with.
struct AloneCounts
{
    qint64 better = 0;
    qint64 worse = 0;
};

/// The verdict when there is no baseline: about better against worse in the week alone, from 8 of these on. Mixed
/// when two customer types with at least 8 of these each disagree.
domain::Verdict verdictWithoutBaseline(
    AloneCounts week, const QList<AloneCounts> &types = {}, bool balancingLooksWorse = false);

/// The values of a daily measure before and in the week, with a verdict: too little to say below 5 days in a phase,
/// else by the nonoverlap of all pairs of days (Parker & Vannest 2009), from 0.905 on as with a chance. Pinned by
/// tst_verdicts and tst_pairs.
domain::DailyComparison compareDays(
    const std::vector<double> &before, const std::vector<double> &week, bool higherIsBetter);

} // namespace statistics
