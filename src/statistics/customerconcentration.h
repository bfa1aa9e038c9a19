// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/concentration.h"

#include "statistics/groupings.h"
#include "statistics/selection.h"

namespace statistics
{

/// How unevenly the selected contacts are spread over customers (see concentration()), Lorenz's curve (1905) with the
/// busiest first, and what the busiest fifth have in common compared with the rest: for each value of each grouping
/// the share of customers whose contacts mostly have it, Newcombe's interval of the difference, corrected by Holm
/// (1979). Responses without a customer are counted and left out. Pinned by tst_customerconcentration.
domain::Concentration concentrationOf(
    const domain::KeyColumn &customers, const Groupings &groupings, const Selection &selection);

/// The codes of the busiest fifth of the customers (at least one) among the selected responses: one entry a code, 1
/// for the busiest. Customers with equally many contacts are taken in the order they first came.
std::vector<std::uint8_t> busiestFifth(const domain::KeyColumn &customers, const Selection &selection);

} // namespace statistics
