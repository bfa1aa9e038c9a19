// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/contrast.h"

#include "statistics/manylooks.h"
#include "statistics/shares.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

namespace
{

/// Whether each response has a score, and whether it is low: 0 no score, 1 not low, 2 low.
std::vector<std::uint8_t> lowMarks(
    const domain::ResponseColumns &columns, const Selection &selection, const domain::Scale &scale)
{
    std::vector<std::uint8_t> marks(columns.size());
    for (size_t i = 0; i < columns.scores.size(); ++i)
        if (selection.passed[i] != 0 && !std::isnan(columns.scores[i]))
            marks[i] = scale.isLow(columns.scores[i]) ? 2 : 1;
    return marks;
}

std::vector<domain::ShareCount> countByKey(const domain::KeyColumn &keys, const std::vector<std::uint8_t> &marks)
{
    std::vector<domain::ShareCount> counts(static_cast<size_t>(keys.keys().size()));
    for (size_t i = 0; i < keys.codes().size(); ++i) {
        domain::ShareCount &count = counts[keys.codes()[i]];
        count.n += marks[i] > 0 ? 1 : 0;
        count.better += marks[i] > 1 ? 1 : 0;
    }
    return counts;
}

} // namespace

domain::Contrast contrastOf(const domain::ResponseColumns &columns, const Groupings &groupings,
    const Selection &selection, const domain::Scale &scale)
{
    const std::vector<std::uint8_t> marks = lowMarks(columns, selection, scale);
    domain::ShareCount all;
    for (const std::uint8_t mark : marks) {
        all.n += mark > 0 ? 1 : 0;
        all.better += mark > 1 ? 1 : 0;
    }
    domain::Contrast contrast;
    contrast.n = all.n;
    std::vector<double> chances;
    for (const Grouping &grouping : groupings) {
        const auto counts = countByKey(*grouping.keys, marks);
        for (size_t code = 0; code < counts.size(); ++code) {
            domain::ContrastRow row;
            row.group = counts[code];
            row.others = {all.better - row.group.better, all.n - row.group.n};
            if (row.group.n == 0 || row.others.n == 0)
                continue;
            row.column = grouping.name;
            row.key = grouping.keys->keys().at(static_cast<qsizetype>(code));
            row.difference = row.group.share() - row.others.share();
            row.interval = newcombe(row.others, row.group);
            row.chance = chanceOfDifference(row.others, row.group);
            chances.push_back(row.chance);
            contrast.rows.append(row);
        }
    }
    const std::vector<double> together = corrected(chances);
    for (size_t i = 0; i < together.size(); ++i)
        contrast.rows[static_cast<qsizetype>(i)].corrected = together[i];
    contrast.looks = static_cast<int>(together.size());
    std::stable_sort(contrast.rows.begin(), contrast.rows.end(),
        [](const auto &a, const auto &b) { return a.interval.low > b.interval.low; });
    return contrast;
}

} // namespace statistics
