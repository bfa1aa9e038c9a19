// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/journey.h"

#include "statistics/scoretally.h"

#include <algorithm>

namespace statistics
{

namespace
{

/// Where a touchpoint stands: in the journey, after it, or not given.
qsizetype placeInJourney(const QString &key, const QStringList &order)
{
    if (key.isEmpty())
        return order.size() + 1;
    for (qsizetype place = 0; place < order.size(); ++place)
        if (order.at(place).compare(key, Qt::CaseInsensitive) == 0)
            return place;
    return order.size();
}

} // namespace

domain::Journey journeyOf(const domain::ResponseColumns &columns, const domain::KeyColumn &keys,
    const Selection &selection, const domain::Scale &scale, const QStringList &order)
{
    std::vector<ScoreTally> tallies(static_cast<size_t>(keys.keys().size()));
    ScoreTally all;
    const std::vector<std::uint32_t> &codes = keys.codes();
    for (size_t i = 0; i < codes.size(); ++i) {
        if (selection.passed[i] == 0)
            continue;
        const double score = columns.scores.empty() ? domain::ResponseColumns::noNumber : columns.scores[i];
        tallies[codes[i]].add(score, scale);
        all.add(score, scale);
    }
    domain::Journey journey;
    journey.all = all.summary(scale);
    for (size_t code = 0; code < tallies.size(); ++code)
        if (!tallies[code].isEmpty())
            journey.stops.append({keys.keys().at(static_cast<qsizetype>(code)), tallies[code].summary(scale)});
    std::sort(journey.stops.begin(), journey.stops.end(),
        [&order](const domain::JourneyStop &a, const domain::JourneyStop &b) {
            return std::pair(placeInJourney(a.key, order), a.key) < std::pair(placeInJourney(b.key, order), b.key);
        });
    return journey;
}

} // namespace statistics
