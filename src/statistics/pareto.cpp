// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/pareto.h"

#include "statistics/heaviestfirst.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

domain::Pareto paretoOf(const domain::ResponseColumns &columns, const domain::KeyColumn &keys,
    const Selection &selection, domain::Weight weight)
{
    const auto keyCount = static_cast<size_t>(keys.keys().size());
    const std::vector<std::uint32_t> &codes = keys.codes();
    std::vector<qint64> counts(keyCount);
    for (size_t i = 0; i < codes.size(); ++i)
        counts[codes[i]] += selection.passed[i];
    std::vector<double> weights(counts.begin(), counts.end());
    qint64 weighed = selection.count;
    if (weight != domain::Weight::Count) {
        std::fill(weights.begin(), weights.end(), 0.0);
        weighed = 0;
        const std::vector<double> &amounts = weight == domain::Weight::Minutes ? columns.minutes : columns.costs;
        for (size_t i = 0; i < std::min(codes.size(), amounts.size()); ++i)
            if (selection.passed[i] != 0 && !std::isnan(amounts[i])) {
                weights[codes[i]] += amounts[i];
                ++weighed;
            }
    }
    domain::Pareto pareto;
    pareto.n = selection.count;
    pareto.weighed = weighed;
    for (const double amount : weights)
        pareto.total += amount;
    double sum = 0;
    for (const size_t code : heaviestFirst(keys.keys(), weights, counts)) {
        sum += weights[code];
        const double whole = pareto.total > 0 ? pareto.total : 1.0;
        pareto.rows.append({keys.keys().at(static_cast<qsizetype>(code)), counts[code], weights[code],
            weights[code] / whole, sum / whole});
    }
    return pareto;
}

} // namespace statistics
