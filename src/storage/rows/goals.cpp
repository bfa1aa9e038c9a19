// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/goals.h"

#include "domain/text/plainname.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectGoals = "SELECT id, team, statement, who_notices, owner, no_balancing, override_reason,"
                                " created_at FROM goal WHERE removed = 0";
const std::string selectMeasures
    = "SELECT id, goal, kind, name, unit, direction, baseline_value, baseline_day,"
      " baseline_source, baseline_finding, target, by_when FROM measure WHERE removed = 0";
const std::string selectReadings = "SELECT id, measure, day, value, source, finding FROM reading WHERE removed = 0";

domain::Goal goalOf(const Row &row)
{
    domain::Goal goal;
    row.read(goal.id, goal.team, goal.statement, goal.whoNotices, goal.owner, goal.noBalancing, goal.overrideReason,
        goal.createdAt);
    goal.statement = domain::plainName(goal.statement);
    return goal;
}

domain::Measure measureOf(const Row &row)
{
    domain::Measure measure;
    row.read(measure.id, measure.goal, measure.kind, measure.name, measure.unit, measure.better, measure.baseline,
        measure.baselineDay, measure.baselineSource, measure.baselineFinding, measure.target, measure.byWhen);
    measure.name = domain::plainName(measure.name);
    return measure;
}

domain::Reading readingOf(const Row &row)
{
    domain::Reading reading;
    row.read(reading.id, reading.measure, reading.day, reading.value, reading.source, reading.finding);
    return reading;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Goal &goal)
{
    return writer.run("INSERT INTO goal (id, team, statement, who_notices, owner, no_balancing, override_reason, "
                      "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        goal.id, goal.team, goal.statement, goal.whoNotices, goal.owner, goal.noBalancing, goal.overrideReason,
        goal.createdAt);
}

domain::Result<void> update(Writer &writer, const domain::Goal &goal)
{
    return writer.changeOne(domain::Kind::Goal,
        "UPDATE goal SET statement = ?, who_notices = ?, owner = ?, no_balancing = ?, override_reason = ?"
        " WHERE id = ? AND removed = 0",
        goal.statement, goal.whoNotices, goal.owner, goal.noBalancing, goal.overrideReason, goal.id);
}

domain::Result<domain::Goal> findGoal(const Reader &reader, domain::GoalId id)
{
    return reader.one(domain::Kind::Goal, selectGoals + " AND id = ?", goalOf, id);
}

domain::Result<QList<domain::Goal>> allGoals(const Reader &reader)
{
    return reader.list(selectGoals + " ORDER BY id DESC", goalOf);
}

domain::Result<void> insert(Writer &writer, const domain::Measure &measure)
{
    return writer.run(
        "INSERT INTO measure (id, goal, kind, name, unit, direction, baseline_value, baseline_day, "
        "baseline_source, baseline_finding, target, by_when) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        measure.id, measure.goal, measure.kind, measure.name, measure.unit, measure.better, measure.baseline,
        measure.baselineDay, measure.baselineSource, measure.baselineFinding, measure.target, measure.byWhen);
}

domain::Result<void> update(Writer &writer, const domain::Measure &measure)
{
    return writer.changeOne(domain::Kind::Measure,
        "UPDATE measure SET kind = ?, name = ?, unit = ?, direction = ?, baseline_value = ?, baseline_day = ?,"
        " baseline_source = ?, baseline_finding = ?, target = ?, by_when = ? WHERE id = ? AND removed = 0",
        measure.kind, measure.name, measure.unit, measure.better, measure.baseline, measure.baselineDay,
        measure.baselineSource, measure.baselineFinding, measure.target, measure.byWhen, measure.id);
}

domain::Result<domain::Measure> findMeasure(const Reader &reader, domain::MeasureId id)
{
    return reader.one(domain::Kind::Measure, selectMeasures + " AND id = ?", measureOf, id);
}

domain::Result<QList<domain::Measure>> measuresOf(const Reader &reader, domain::GoalId goal)
{
    return reader.list(selectMeasures + " AND goal = ? ORDER BY kind = 'balancing', id", measureOf, goal);
}

domain::Result<void> insert(Writer &writer, const domain::Reading &reading)
{
    return writer.run("INSERT INTO reading (id, measure, day, value, source, finding) VALUES (?, ?, ?, ?, ?, ?)",
        reading.id, reading.measure, reading.day, reading.value, reading.source, reading.finding);
}

domain::Result<void> update(Writer &writer, const domain::Reading &reading)
{
    return writer.changeOne(domain::Kind::Reading,
        "UPDATE reading SET day = ?, value = ?, source = ?, finding = ? WHERE id = ? AND removed = 0", reading.day,
        reading.value, reading.source, reading.finding, reading.id);
}

domain::Result<domain::Reading> findReading(const Reader &reader, domain::ReadingId id)
{
    return reader.one(domain::Kind::Reading, selectReadings + " AND id = ?", readingOf, id);
}

domain::Result<QList<domain::Reading>> readingsOf(const Reader &reader, domain::MeasureId measure)
{
    return reader.list(selectReadings + " AND measure = ? ORDER BY day, id", readingOf, measure);
}

} // namespace storage
