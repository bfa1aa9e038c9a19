// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/concentration.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace statistics
{

Concentration concentration(std::vector<double> contacts)
{
    const double total = std::accumulate(contacts.begin(), contacts.end(), 0.0);
    if (total <= 0)
        return {};
    std::sort(contacts.begin(), contacts.end(), std::greater<>());
    const auto n = static_cast<double>(contacts.size());
    const auto fifth = std::max<std::ptrdiff_t>(1, static_cast<std::ptrdiff_t>(std::lround(0.2 * n)));
    Concentration result;
    result.topShare = std::accumulate(contacts.begin(), contacts.begin() + fifth, 0.0) / total;
    double weighted = 0;
    for (size_t i = 0; i < contacts.size(); ++i)
        weighted += (n + 1 - 2 * static_cast<double>(i + 1)) * contacts[i];
    result.gini = weighted / (n * total);
    return result;
}

} // namespace statistics
