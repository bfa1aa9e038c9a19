// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/overview.h"

#include "statistics/scoretally.h"

#include <algorithm>
#include <map>

namespace statistics
{

namespace
{

/// Turns days into months; asks the calendar once a month, not once a response.
class MonthFinder
{
public:
    /// The Julian day the month of `day` begins with.
    std::int32_t monthOf(std::int32_t day)
    {
        if (day < m_first || day >= m_next) {
            const QDate date = QDate::fromJulianDay(day);
            const QDate first(date.year(), date.month(), 1);
            m_first = static_cast<std::int32_t>(first.toJulianDay());
            m_next = static_cast<std::int32_t>(first.addMonths(1).toJulianDay());
        }
        return m_first;
    }

private:
    std::int32_t m_first = 0;
    std::int32_t m_next = 0;
};

/// Fills the months, the period and the number of those without a day.
void tallyMonths(const domain::ResponseColumns &columns, const Selection &selection, const domain::Scale &scale,
    domain::Overview &overview)
{
    std::map<std::int32_t, ScoreTally> months;
    MonthFinder finder;
    std::int32_t month = domain::ResponseColumns::noDay;
    ScoreTally *tally = nullptr;
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = domain::ResponseColumns::noDay;
    for (size_t i = 0; i < columns.days.size(); ++i) {
        if (selection.passed[i] == 0)
            continue;
        const std::int32_t day = columns.days[i];
        if (day == domain::ResponseColumns::noDay) {
            ++overview.undated;
            continue;
        }
        first = std::min(first, day);
        last = std::max(last, day);
        if (const std::int32_t current = finder.monthOf(day); !tally || current != month) {
            month = current;
            tally = &months[month];
        }
        tally->add(columns.scores.empty() ? domain::ResponseColumns::noNumber : columns.scores[i], scale);
    }
    for (const auto &[begin, scores] : months)
        overview.byMonth.append({QDate::fromJulianDay(begin), scores.summary(scale)});
    if (!months.empty()) {
        overview.first = QDate::fromJulianDay(first);
        overview.last = QDate::fromJulianDay(last);
    }
}

} // namespace

domain::Overview overviewOf(
    const domain::ResponseColumns &columns, const Selection &selection, const domain::Scale &scale)
{
    domain::Overview overview;
    ScoreTally all;
    for (size_t i = 0; i < columns.size(); ++i)
        if (selection.passed[i] != 0)
            all.add(columns.scores.empty() ? domain::ResponseColumns::noNumber : columns.scores[i], scale);
    overview.scores = all.summary(scale);
    if (columns.days.empty())
        overview.undated = selection.count;
    else
        tallyMonths(columns, selection, scale, overview);
    return overview;
}

} // namespace statistics
