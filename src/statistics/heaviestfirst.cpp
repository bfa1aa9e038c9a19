// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/heaviestfirst.h"

#include <algorithm>

namespace statistics
{

std::vector<size_t> heaviestFirst(
    const QStringList &keys, const std::vector<double> &weights, const std::vector<qint64> &counts)
{
    std::vector<size_t> order;
    for (size_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            order.push_back(code);
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        if ((a == 0) != (b == 0))
            return b == 0;
        if (weights[a] != weights[b])
            return weights[a] > weights[b];
        return keys.at(static_cast<qsizetype>(a)) < keys.at(static_cast<qsizetype>(b));
    });
    return order;
}

} // namespace statistics
