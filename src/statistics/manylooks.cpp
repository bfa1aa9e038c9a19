// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/manylooks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace statistics
{

double chanceOfDifference(domain::ShareCount first, domain::ShareCount second)
{
    if (first.n <= 0 || second.n <= 0)
        return 1;
    const auto n = static_cast<double>(first.n + second.n);
    const double pooled = static_cast<double>(first.better + second.better) / n;
    if (pooled <= 0 || pooled >= 1)
        return 1;
    const double difference = first.share() - second.share();
    const double spread
        = pooled * (1 - pooled) * (1 / static_cast<double>(first.n) + 1 / static_cast<double>(second.n));
    const double chiSquare = (n - 1) / n * difference * difference / spread;
    return std::erfc(std::sqrt(chiSquare / 2));
}

std::vector<double> corrected(const std::vector<double> &chances)
{
    std::vector<size_t> order(chances.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return chances[a] < chances[b]; });
    std::vector<double> result(chances.size());
    double highest = 0;
    for (size_t rank = 0; rank < order.size(); ++rank) {
        const auto left = static_cast<double>(order.size() - rank);
        highest = std::max(highest, std::min(1.0, left * chances[order[rank]]));
        result[order[rank]] = highest;
    }
    return result;
}

} // namespace statistics
