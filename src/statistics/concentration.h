// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace statistics
{

/// How unevenly contacts are spread over customers.
struct Concentration
{
    double topShare = 0; ///< share of the contacts that the busiest 20 % of the customers make, 0 to 1
    double gini = 0; ///< 0: all the same, towards 1: one makes all
};

/// From the number of contacts of each customer, in any order. The busiest fifth is rounded to whole customers, at
/// least one. Gini's coefficient (1912) without correction for small samples. Pinned by tst_concentration.
Concentration concentration(std::vector<double> contacts);

} // namespace statistics
