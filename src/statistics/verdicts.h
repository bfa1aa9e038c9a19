#pragma once

#include "domain/comparison.h"

#include <QList>

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

/// The verdict when there is no baseline: about better against worse in the week alone, from 8 of these on.
domain::Verdict verdictWithoutBaseline(qint64 better, qint64 worse, bool balancingLooksWorse = false);

} // namespace statistics
