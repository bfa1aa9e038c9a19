#include "statistics/pareto.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

namespace
{

/// The keys heaviest first, equal ones in the order of their words, the blank at the end.
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

} // namespace

domain::Pareto paretoOf(const domain::ResponseColumns &columns, const domain::KeyColumn &keys,
    const Selection &selection, domain::Weight weight)
{
    const auto keyCount = static_cast<size_t>(keys.keys().size());
    const std::vector<std::uint32_t> &codes = keys.codes();
    std::vector<qint64> counts(keyCount);
    for (size_t i = 0; i < codes.size(); ++i)
        counts[codes[i]] += selection.passed[i];
    std::vector<double> weights(counts.begin(), counts.end());
    if (weight != domain::Weight::Count) {
        std::fill(weights.begin(), weights.end(), 0.0);
        const std::vector<double> &amounts = weight == domain::Weight::Minutes ? columns.minutes : columns.costs;
        for (size_t i = 0; i < std::min(codes.size(), amounts.size()); ++i)
            if (selection.passed[i] != 0 && !std::isnan(amounts[i]))
                weights[codes[i]] += amounts[i];
    }
    domain::Pareto pareto;
    pareto.n = selection.count;
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
