// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/exporttables.h"

#include "application/week/results.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<QList<domain::RoundResult>> resultsIn(const ExportScope &scope)
{
    QList<domain::RoundResult> results;
    for (const domain::Round &round : scope.rounds) {
        if (scope.hidesEffects(round))
            continue;
        TRY_VALUE(const auto result, resultOf(scope.reader(), round, scope.today()));
        results.append(result);
    }
    return results;
}

domain::Result<void> writeParticipants(const ExportScope &scope, TableFolder &folder)
{
    return folder.write(u"participants"_s, {u"round"_s, u"person"_s, u"person_name"_s, u"starts_on"_s, u"off_days"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Round &round : scope.rounds) {
                for (const domain::PersonId person : round.participants) {
                    QStringList offDays;
                    for (const QDate day : round.offDaysOf(person))
                        offDays.append(day.toString(Qt::ISODate));
                    putRow(table, round.id, person, scope.nameOf(std::optional(person)), round.startDayOf(person),
                        offDays.join(u"; "_s));
                }
            }
            return domain::success();
        });
}

void putComparison(exchange::CsvWriter &table, const domain::EffectCounts &before, const domain::EffectCounts &week,
    const domain::Comparison &comparison, bool alone)
{
    put(table, before.better);
    put(table, before.n());
    put(table, before.cannotTell);
    put(table, comparison.baselineInterval.low);
    put(table, comparison.baselineInterval.high);
    put(table, week.better);
    put(table, week.n());
    put(table, week.cannotTell);
    put(table, comparison.weekInterval.low);
    put(table, comparison.weekInterval.high);
    const auto compared = [alone](double value) { return alone ? std::nullopt : std::optional(value); };
    put(table, compared(comparison.difference));
    put(table, compared(comparison.differenceInterval.low));
    put(table, compared(comparison.differenceInterval.high));
    put(table, comparison.probabilityBetter);
    put(table, comparison.verdict);
}

const QStringList comparisonColumns{u"better_before"_s, u"n_before"_s, u"cannot_tell_before"_s, u"low_before"_s,
    u"high_before"_s, u"better_week"_s, u"n_week"_s, u"cannot_tell_week"_s, u"low_week"_s, u"high_week"_s,
    u"difference"_s, u"difference_low"_s, u"difference_high"_s, u"probability_better"_s, u"verdict"_s};

void putGroups(exchange::CsvWriter &table, const domain::RoundResult &result, const QString &by,
    const QList<domain::GroupResult> &groups)
{
    for (const domain::GroupResult &group : groups) {
        put(table, result.round);
        put(table, by);
        put(table, group.name);
        putComparison(table, group.before, group.week, group.comparison, result.withoutBaseline);
        table.endRow();
    }
}

void putMeasures(exchange::CsvWriter &table, const domain::RoundResult &result)
{
    for (const domain::MeasureResult &measure : result.measures)
        putRow(table, result.round, measure.measure, measure.name, measure.balancing, measure.comparison.daysBefore,
            measure.comparison.meanBefore, measure.comparison.daysInWeek, measure.comparison.meanWeek,
            measure.comparison.nonoverlap, measure.comparison.verdict);
}

} // namespace

domain::Result<void> writeResults(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(writeParticipants(scope, folder));
    TRY_VALUE(const auto results, resultsIn(scope));
    TRY_DONE(folder.write(u"results"_s,
        QStringList{u"round"_s} + comparisonColumns
            + QStringList{u"without_baseline"_s, u"may_be_recovery"_s, u"balancing_worse"_s, u"better_done"_s,
                u"n_done"_s, u"verdict_done"_s, u"notes_after_end"_s, u"design"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::RoundResult &result : results) {
                put(table, result.round);
                putComparison(
                    table, result.counts.baseline, result.counts.week, result.comparison, result.withoutBaseline);
                putRow(table, result.withoutBaseline, result.mayBeRecovery, result.balancingWorse,
                    result.counts.weekDone.better, result.counts.weekDone.n(), result.onlyDone.verdict,
                    result.counts.afterEnd, result.design);
            }
            return domain::success();
        }));
    TRY_DONE(folder.write(u"result_groups"_s, QStringList{u"round"_s, u"by"_s, u"group"_s} + comparisonColumns,
        [&](auto &table) -> domain::Result<void> {
            for (const domain::RoundResult &result : results) {
                putGroups(table, result, u"customer_type"_s, result.customerTypes);
                putGroups(table, result, u"touchpoint"_s, result.touchpoints);
            }
            return domain::success();
        }));
    return folder.write(u"result_measures"_s,
        {u"round"_s, u"measure"_s, u"measure_name"_s, u"balancing"_s, u"days_before"_s, u"mean_before"_s,
            u"days_week"_s, u"mean_week"_s, u"nonoverlap"_s, u"verdict"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::RoundResult &result : results)
                putMeasures(table, result);
            return domain::success();
        });
}

} // namespace application
