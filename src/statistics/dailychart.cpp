// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/dailychart.h"

#include <cmath>
#include <numeric>

namespace statistics
{

DailyLimits dailyLimits(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double ranges = 0;
    for (size_t i = 1; i < values.size(); ++i)
        ranges += std::abs(values[i] - values[i - 1]);
    const double meanRange = values.size() > 1 ? ranges / static_cast<double>(values.size() - 1) : 0.0;
    return {mean, {mean - 2.66 * meanRange, mean + 2.66 * meanRange}, 3.267 * meanRange};
}

} // namespace statistics
