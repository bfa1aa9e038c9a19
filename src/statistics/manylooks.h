// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/comparison.h"

#include <vector>

namespace statistics
{

/// How often two shares differ at least this much, in either direction, where there is no difference: chi-square with
/// N − 1 in place of N (E. Pearson 1947; Campbell 2007, for samples down to expected counts of 1). 1 when a side is
/// empty. Pinned by tst_manylooks.
double chanceOfDifference(domain::ShareCount first, domain::ShareCount second);

/// Chances corrected for looking many times, in the order given: the step-down method of Holm (1979). None of the
/// differences left below 0.05 is a chance one, with 95 % confidence for all together. Pinned by tst_manylooks.
std::vector<double> corrected(const std::vector<double> &chances);

} // namespace statistics
