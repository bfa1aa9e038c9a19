// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/scale.h"
#include "domain/figures/drivers.h"

#include "statistics/groupings.h"
#include "statistics/selection.h"

#include <optional>

namespace statistics
{

/// The number behind each key of a column of ratings, NaN where there is none; nothing when the column holds no
/// ratings: 3 to 11 different whole numbers, in at least 4 of 5 answers that are not blank. A 0 beside numbers that
/// end at 5, 6 or 7 is how survey tools write “no answer”.
std::optional<std::vector<double>> ratingsIn(const domain::KeyColumn &keys);

/// How far rated columns go with the overall score: Spearman's rank correlation over the responses that have both,
/// and their mean on a scale from their lowest to their highest value with Student's interval. Columns that hold no
/// ratings are left out, and those with fewer than 10 pairs. Pinned by tst_drivers.
domain::Drivers driversOfRatings(const domain::ResponseColumns &columns, const Groupings &rated,
    const Selection &selection, const domain::Scale &scale);

/// The same when each row is one answer about one touchpoint and customers are known: a customer's mean score at a
/// touchpoint against their mean everywhere else (the corrected item-total correlation), over the customers who have
/// both. Pinned by tst_drivers.
domain::Drivers driversOfCustomers(const domain::ResponseColumns &columns, const domain::KeyColumn &touchpoints,
    const domain::KeyColumn &customers, const Selection &selection, const domain::Scale &scale);

/// The same when nothing ties answers together: whether an answer is about a touchpoint against its score. It says
/// where scores are higher or lower, not what would move the overall score. Pinned by tst_drivers.
domain::Drivers driversOfPresence(const domain::ResponseColumns &columns, const domain::KeyColumn &touchpoints,
    const Selection &selection, const domain::Scale &scale);

} // namespace statistics
