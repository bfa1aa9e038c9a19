// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/exporttables.h"

#include "storage/rows/goals.h"

using namespace Qt::StringLiterals;

namespace application
{

domain::Result<void> writePeople(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(folder.write(u"teams"_s, {u"id"_s, u"name"_s}, [&](auto &table) -> domain::Result<void> {
        for (const domain::Team &team : scope.teams)
            putRow(table, team.id, team.name);
        return domain::success();
    }));
    TRY_DONE(folder.write(
        u"people"_s, {u"id"_s, u"team"_s, u"name"_s, u"role"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::Person &person : scope.people)
                putRow(table, person.id, person.team, person.name, person.role);
            return domain::success();
        }));
    TRY_DONE(folder.write(
        u"customer_types"_s, {u"id"_s, u"position"_s, u"name"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::CustomerType &type : scope.customerTypes)
                putRow(table, type.id, type.position, type.name);
            return domain::success();
        }));
    return folder.write(
        u"touchpoints"_s, {u"id"_s, u"position"_s, u"name"_s}, [&](auto &table) -> domain::Result<void> {
            for (const domain::Touchpoint &touchpoint : scope.touchpoints)
                putRow(table, touchpoint.id, touchpoint.position, touchpoint.name);
            return domain::success();
        });
}

domain::Result<void> writeGoals(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(folder.write(u"goals"_s,
        {u"id"_s, u"team"_s, u"statement"_s, u"who_notices"_s, u"owner"_s, u"owner_name"_s, u"no_balancing"_s,
            u"override_reason"_s, u"created_at"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Goal &goal : scope.goals)
                putRow(table, goal.id, goal.team, goal.statement, goal.whoNotices, goal.owner,
                    scope.nameOf(goal.owner), goal.noBalancing, goal.overrideReason, goal.createdAt);
            return domain::success();
        }));
    QList<domain::Measure> measures;
    for (const domain::Goal &goal : scope.goals) {
        TRY_VALUE(const auto found, storage::measuresOf(scope.reader(), goal.id));
        measures.append(found);
    }
    TRY_DONE(folder.write(u"measures"_s,
        {u"id"_s, u"goal"_s, u"kind"_s, u"name"_s, u"unit"_s, u"better"_s, u"baseline"_s, u"baseline_day"_s,
            u"baseline_source"_s, u"baseline_finding"_s, u"target"_s, u"by_when"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Measure &measure : measures)
                putRow(table, measure.id, measure.goal, measure.kind, measure.name, measure.unit, measure.better,
                    measure.baseline, measure.baselineDay, measure.baselineSource, measure.baselineFinding,
                    measure.target, measure.byWhen);
            return domain::success();
        }));
    return folder.write(u"readings"_s, {u"id"_s, u"measure"_s, u"day"_s, u"value"_s, u"source"_s, u"finding"_s},
        [&](auto &table) -> domain::Result<void> {
            for (const domain::Measure &measure : measures) {
                TRY_VALUE(const auto readings, storage::readingsOf(scope.reader(), measure.id));
                for (const domain::Reading &reading : readings)
                    putRow(table, reading.id, reading.measure, reading.day, reading.value, reading.source,
                        reading.finding);
            }
            return domain::success();
        });
}

} // namespace application
