// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/correlation.h"

#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace statistics
{

namespace
{

std::vector<double> midranks(const std::vector<double> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        const double rank = static_cast<double>(begin + 1 + end) / 2;
        for (size_t i = begin; i < end; ++i)
            ranks[order[i]] = rank;
        begin = end;
    }
    return ranks;
}

} // namespace

double rankCorrelation(const std::vector<double> &first, const std::vector<double> &second)
{
    const std::vector<double> a = midranks(first);
    const std::vector<double> b = midranks(second);
    const double middle = (static_cast<double>(a.size()) + 1) / 2;
    double together = 0;
    double spreadA = 0;
    double spreadB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        together += (a[i] - middle) * (b[i] - middle);
        spreadA += (a[i] - middle) * (a[i] - middle);
        spreadB += (b[i] - middle) * (b[i] - middle);
    }
    return spreadA > 0 && spreadB > 0 ? together / std::sqrt(spreadA * spreadB) : 0.0;
}

domain::Interval rankCorrelationInterval(double correlation, qint64 n)
{
    if (n < 4)
        return {-1, 1};
    // a perfect correlation has no finite z
    const double r = std::clamp(correlation, -1 + 1e-12, 1 - 1e-12);
    const double reach = normalReach(usualConfidence) * std::sqrt((1 + r * r / 2) / static_cast<double>(n - 3));
    return {std::tanh(std::atanh(r) - reach), std::tanh(std::atanh(r) + reach)};
}

} // namespace statistics
