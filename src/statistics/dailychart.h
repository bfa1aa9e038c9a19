// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/interval.h"

#include <vector>

namespace statistics
{

/// The limits of an individuals and moving range chart (XmR).
struct DailyLimits
{
    double mean = 0;
    domain::Interval limits; ///< mean ± 2.66 · mean moving range
    double rangeLimit = 0; ///< 3.267 · mean moving range: a larger jump from one day to the next is unusual
};

/// Daily values in order of time (Wheeler 1993). With fewer than two values the limits are the mean itself.
/// Pinned by tst_dailychart.
DailyLimits dailyLimits(const std::vector<double> &values);

} // namespace statistics
