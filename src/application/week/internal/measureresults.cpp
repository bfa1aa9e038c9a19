// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/internal/measureresults.h"

#include "statistics/dailychart.h"
#include "statistics/verdicts.h"
#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"

#include <algorithm>

namespace application
{

namespace
{

using domain::MeasureResult;
using domain::SourceColumn;

constexpr qint64 daysForLimits = 5;

/// Several readings of a day are one value, their mean.
void addValue(QList<domain::DayValue> &values, const QList<domain::Reading> &readings, QDate day)
{
    double sum = 0;
    int count = 0;
    for (const domain::Reading &reading : readings) {
        if (reading.day != day)
            continue;
        sum += reading.value;
        ++count;
    }
    if (count > 0)
        values.append({day, sum / count});
}

std::vector<double> valuesOf(const QList<domain::DayValue> &days)
{
    std::vector<double> values;
    for (const domain::DayValue &day : days)
        values.push_back(day.value);
    return values;
}

domain::SourceRow measureRow(const QList<domain::DayValue> &days, double mean)
{
    if (days.isEmpty())
        return {{}, {}, {}, {0.0, std::nullopt}};
    return {{}, days.first().day, days.last().day, {static_cast<double>(days.size()), mean}};
}

domain::SourceCard sourceOfMeasure(const MeasureResult &result)
{
    domain::SourceCard card;
    card.formula = domain::SourceFormula::DailyValues;
    card.subject = result.name;
    card.columns = {SourceColumn::Days, SourceColumn::Average};
    card.rows = {
        measureRow(result.before, result.comparison.meanBefore), measureRow(result.week, result.comparison.meanWeek)};
    if (result.comparison.daysBefore > 0 && result.comparison.daysInWeek > 0)
        card.nonoverlap = result.comparison.nonoverlap;
    card.methods = {domain::SourceMethod::Nonoverlap};
    if (result.limits)
        card.methods.append(domain::SourceMethod::DailyLimits);
    return card;
}

MeasureResult measureResult(
    const domain::Measure &measure, const QList<domain::Reading> &readings, const domain::Round &round, QDate lastDay)
{
    MeasureResult result;
    result.measure = measure.id;
    result.name = measure.name;
    result.unit = measure.unit;
    result.better = measure.better;
    result.balancing = measure.kind == domain::MeasureKind::Balancing;
    result.target = measure.target;
    const QDate start = *round.startDay;
    for (QDate day = start.addDays(-measureDaysBefore); day <= lastDay; day = day.addDays(1))
        addValue(day < start ? result.before : result.week, readings, day);
    result.comparison = statistics::compareDays(
        valuesOf(result.before), valuesOf(result.week), measure.better == domain::Direction::Up);
    if (result.comparison.daysBefore >= daysForLimits)
        result.limits = statistics::dailyLimits(valuesOf(result.before)).limits;
    result.source = sourceOfMeasure(result);
    return result;
}

} // namespace

domain::Result<QList<MeasureResult>> measureResultsOf(
    const storage::Reader &reader, const domain::Round &round, QDate lastDay)
{
    QList<MeasureResult> results;
    if (!round.startDay)
        return results;
    TRY_VALUE(const auto cycle, storage::findCycle(reader, round.cycle));
    TRY_VALUE(const auto measures, storage::measuresOf(reader, cycle.goal));
    for (const domain::Measure &measure : measures) {
        TRY_VALUE(const auto readings, storage::readingsOf(reader, measure.id));
        const MeasureResult result = measureResult(measure, readings, round, lastDay);
        if (!result.before.isEmpty() || !result.week.isEmpty())
            results.append(result);
    }
    std::stable_partition(
        results.begin(), results.end(), [](const MeasureResult &result) { return result.balancing; });
    return results;
}

} // namespace application
