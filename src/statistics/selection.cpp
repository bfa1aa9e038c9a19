// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/selection.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace statistics
{

namespace
{

using Flags = std::vector<std::uint8_t>;

template <typename Value, typename Passes>
void keep(Flags &flags, const std::vector<Value> &values, Passes passes)
{
    if (values.empty()) {
        std::fill(flags.begin(), flags.end(), std::uint8_t{0});
        return;
    }
    for (size_t i = 0; i < flags.size(); ++i)
        flags[i] = flags[i] & static_cast<std::uint8_t>(passes(values[i]));
}

void keepDays(Flags &flags, const domain::ResponseColumns &columns, const domain::ResponseFilter &filter)
{
    if (!filter.from && !filter.to)
        return;
    constexpr std::int32_t noDay = domain::ResponseColumns::noDay;
    const auto first = filter.from ? static_cast<std::int32_t>(filter.from->toJulianDay()) : noDay + 1;
    const auto last
        = filter.to ? static_cast<std::int32_t>(filter.to->toJulianDay()) : std::numeric_limits<std::int32_t>::max();
    keep(flags, columns.days, [=](std::int32_t day) { return day >= first && day <= last; });
}

void keepScores(Flags &flags, const domain::ResponseColumns &columns, const domain::ResponseFilter &filter)
{
    if (!filter.scoreFrom && !filter.scoreTo)
        return;
    const double low = filter.scoreFrom.value_or(-std::numeric_limits<double>::infinity());
    const double high = filter.scoreTo.value_or(std::numeric_limits<double>::infinity());
    keep(flags, columns.scores, [=](double score) { return score >= low && score <= high; }); // NaN never passes
}

domain::Result<void> keepConditions(
    Flags &flags, const domain::ResponseColumns &columns, const domain::ResponseFilter &filter)
{
    QMap<QString, QStringList> wanted;
    for (const auto &condition : filter.conditions)
        wanted[condition.field ? domain::word(*condition.field) : condition.attribute].append(condition.value);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const domain::KeyColumn *const column = columns.keysOf(it.key());
        if (!column)
            return domain::Error{domain::ErrorCode::FieldInvalid, it.value().join(u", "), it.key()};
        Flags accepted(static_cast<size_t>(column->keys().size()));
        for (qsizetype code = 0; code < column->keys().size(); ++code)
            accepted[static_cast<size_t>(code)] = it.value().contains(column->keys().at(code)) ? 1 : 0;
        keep(flags, column->codes(), [&accepted](std::uint32_t code) { return accepted[code]; });
    }
    return domain::success();
}

void keepMatching(Flags &flags, const domain::ResponseColumns &columns, const std::vector<std::int64_t> &matching)
{
    keep(flags, columns.ids,
        [&matching](std::int64_t id) { return std::binary_search(matching.begin(), matching.end(), id); });
}

} // namespace

Selection Selection::all(const domain::ResponseColumns &columns)
{
    return {Flags(columns.size(), 1), static_cast<qint64>(columns.size())};
}

domain::Result<Selection> select(const domain::ResponseColumns &columns, const domain::ResponseFilter &filter,
    const std::vector<std::int64_t> *matching)
{
    Selection selection = Selection::all(columns);
    keepDays(selection.passed, columns, filter);
    keepScores(selection.passed, columns, filter);
    TRY_DONE(keepConditions(selection.passed, columns, filter));
    if (matching)
        keepMatching(selection.passed, columns, *matching);
    selection.count = std::accumulate(selection.passed.begin(), selection.passed.end(), qint64{0});
    return selection;
}

} // namespace statistics
