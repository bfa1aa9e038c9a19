// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/pareto.h"
#include "domain/figures/weight.h"

#include "statistics/selection.h"

namespace statistics
{

/// Sorted shares, cumulated, of the selected responses by a column of keys. n counts all selected responses, those
/// without a key too: they form the last row. By minutes or cost a response without these weighs nothing. Pinned by
/// tst_pareto.
domain::Pareto paretoOf(const domain::ResponseColumns &columns, const domain::KeyColumn &keys,
    const Selection &selection, domain::Weight weight = domain::Weight::Count);

} // namespace statistics
