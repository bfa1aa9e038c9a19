// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/pairs.h"

#include <algorithm>

namespace statistics
{

namespace
{

/// Pairs in which the first is higher minus pairs in which it is lower, in n log n.
double dominance(const std::vector<double> &first, std::vector<double> second)
{
    std::sort(second.begin(), second.end());
    double sum = 0;
    for (const double value : first) {
        const auto lower = std::lower_bound(second.begin(), second.end(), value) - second.begin();
        const auto higher = second.end() - std::upper_bound(second.begin(), second.end(), value);
        sum += static_cast<double>(lower) - static_cast<double>(higher);
    }
    return sum;
}

} // namespace

Overlap nonoverlap(const std::vector<double> &before, const std::vector<double> &after)
{
    const double tau = cliffsDelta(after, before);
    return {(tau + 1) / 2, tau};
}

double cliffsDelta(const std::vector<double> &first, const std::vector<double> &second)
{
    if (first.empty() || second.empty())
        return 0;
    return dominance(first, second) / (static_cast<double>(first.size()) * static_cast<double>(second.size()));
}

} // namespace statistics
