// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace statistics
{

/// How often a value of the second group exceeds one of the first, over all pairs.
struct Overlap
{
    double nap = 0.5; ///< nonoverlap of all pairs, 0 to 1: higher pairs and half of the equal ones, of all
    double tau = 0; ///< 2 · nap − 1, −1 to 1
};

/// Daily values before and after (Parker & Vannest 2009). {0.5, 0} when a group is empty. Pinned by tst_pairs.
Overlap nonoverlap(const std::vector<double> &before, const std::vector<double> &after);

/// Cliff's delta, −1 to 1: pairs where the first group's value is higher minus pairs where it is lower, of all pairs
/// (Cliff 1993). 0 when a group is empty. Pinned by tst_pairs.
double cliffsDelta(const std::vector<double> &first, const std::vector<double> &second);

} // namespace statistics
