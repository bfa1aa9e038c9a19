// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/goals.h"

#include "application/workspace/internal/services.h"
#include "domain/reflection/gates.h"
#include "domain/text/plainname.h"
#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// The history of the newest cycle under a goal tells what became of the goal.
domain::Result<void> tellIn(storage::Writer &writer, domain::GoalId goal)
{
    TRY_VALUE(const auto cycle, storage::newestCycleUnder(writer, goal));
    if (cycle)
        writer.setCycle(cycle->id);
    return domain::success();
}

/// Cycles that were named after their goal stay so.
domain::Result<void> renameAlike(storage::Writer &writer, const domain::Goal &before, const QString &statement)
{
    TRY_VALUE(const auto cycles, storage::cyclesUnder(writer, before.id));
    for (domain::Cycle cycle : cycles) {
        if (cycle.title != before.statement)
            continue;
        cycle.title = statement;
        TRY_DONE(storage::update(writer, cycle));
    }
    return domain::success();
}

domain::Result<void> checkNumbers(const domain::Measure &measure)
{
    if (measure.baseline && !std::isfinite(*measure.baseline))
        return domain::Error{domain::ErrorCode::FieldInvalid, {}, u"baseline"_s};
    if (measure.target && !std::isfinite(*measure.target))
        return domain::Error{domain::ErrorCode::FieldInvalid, {}, u"target"_s};
    return domain::success();
}

domain::Result<void> checkReading(const domain::Reading &reading)
{
    if (!reading.day.isValid())
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"day"_s};
    if (!std::isfinite(reading.value))
        return domain::Error{domain::ErrorCode::FieldInvalid, {}, u"value"_s};
    return domain::success();
}

QStringList toldOf(const domain::Measure &measure, const domain::Reading &reading)
{
    return {measure.name, QString::number(reading.value, 'g', 17), reading.day.toString(Qt::ISODate)};
}

} // namespace

Goals::Goals(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::Goal> Goals::goals() const
{
    return orEmpty(storage::allGoals(m_workspace.storage().reader()));
}

domain::Result<domain::Goal> Goals::goal(domain::GoalId id) const
{
    return storage::findGoal(m_workspace.storage().reader(), id);
}

domain::Result<void> Goals::update(const domain::Goal &goal)
{
    TRY_VALUE(const QString statement, domain::nameFrom(goal.statement, u"statement"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"goal.update"_s, {statement}), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findGoal(writer, goal.id));
            if (goal.owner)
                TRY_DONE(storage::findPerson(writer, *goal.owner));
            domain::Goal changed = goal;
            changed.statement = statement;
            changed.overrideReason = goal.overrideReason.trimmed();
            if (changed.overrideReason != before.overrideReason && !changed.overrideReason.isEmpty())
                writer.setArguments({statement, changed.overrideReason});
            TRY_DONE(tellIn(writer, goal.id));
            TRY_DONE(renameAlike(writer, before, statement));
            return storage::update(writer, changed);
        });
}

QList<domain::Measure> Goals::measures(domain::GoalId goal) const
{
    return orEmpty(storage::measuresOf(m_workspace.storage().reader(), goal));
}

domain::Result<domain::MeasureId> Goals::saveMeasure(const domain::Measure &measure)
{
    TRY_VALUE(const QString name, domain::nameFrom(measure.name, u"measure"_s));
    TRY_DONE(checkNumbers(measure));
    const bool isNew = !measure.id.isValid();
    return m_workspace.storage().perform(
        operation(m_workspace, isNew ? u"measure.add"_s : u"measure.update"_s, {name}),
        [&](storage::Writer &writer) -> domain::Result<domain::MeasureId> {
            domain::Measure saved = measure;
            saved.name = name;
            if (isNew) {
                TRY_DONE(storage::findGoal(writer, measure.goal));
                TRY_DONE(tellIn(writer, measure.goal));
                saved.id = writer.nextId<domain::MeasureTag>();
                TRY_DONE(storage::insert(writer, saved));
                return saved.id;
            }
            TRY_VALUE(const auto before, storage::findMeasure(writer, measure.id));
            TRY_DONE(tellIn(writer, before.goal));
            if (saved.baseline != before.baseline)
                saved.baselineFinding.reset();
            TRY_DONE(storage::update(writer, saved));
            return saved.id;
        });
}

domain::Result<void> Goals::removeMeasure(domain::MeasureId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"measure.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto measure, storage::findMeasure(writer, id));
            writer.setArguments({measure.name});
            TRY_DONE(tellIn(writer, measure.goal));
            return storage::markRemoved(writer, domain::Kind::Measure, domain::anyId(id));
        });
}

QList<domain::Reading> Goals::readings(domain::MeasureId measure) const
{
    return orEmpty(storage::readingsOf(m_workspace.storage().reader(), measure));
}

domain::Result<domain::ReadingId> Goals::addReading(const domain::Reading &reading)
{
    TRY_DONE(checkReading(reading));
    return m_workspace.storage().perform(
        operation(m_workspace, u"reading.add"_s), [&](storage::Writer &writer) -> domain::Result<domain::ReadingId> {
            TRY_VALUE(const auto measure, storage::findMeasure(writer, reading.measure));
            writer.setArguments(toldOf(measure, reading));
            TRY_DONE(tellIn(writer, measure.goal));
            domain::Reading added = reading;
            added.id = writer.nextId<domain::ReadingTag>();
            TRY_DONE(storage::insert(writer, added));
            return added.id;
        });
}

domain::Result<void> Goals::updateReading(const domain::Reading &reading)
{
    TRY_DONE(checkReading(reading));
    return m_workspace.storage().perform(
        operation(m_workspace, u"reading.update"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findReading(writer, reading.id));
            TRY_VALUE(const auto measure, storage::findMeasure(writer, before.measure));
            writer.setArguments(toldOf(measure, reading));
            TRY_DONE(tellIn(writer, measure.goal));
            domain::Reading changed = reading;
            changed.finding = reading.value == before.value ? before.finding : std::nullopt;
            return storage::update(writer, changed);
        });
}

domain::Result<void> Goals::removeReading(domain::ReadingId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"reading.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto reading, storage::findReading(writer, id));
            TRY_VALUE(const auto measure, storage::findMeasure(writer, reading.measure));
            writer.setArguments({measure.name});
            TRY_DONE(tellIn(writer, measure.goal));
            return storage::markRemoved(writer, domain::Kind::Reading, domain::anyId(id));
        });
}

domain::Result<domain::Gate> Goals::gate(domain::GoalId id) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto goal, storage::findGoal(reader, id));
    TRY_VALUE(const auto measures, storage::measuresOf(reader, id));
    return domain::goalReady(goal, measures);
}

QList<Try> Goals::tries(domain::GoalId id) const
{
    const auto &reader = m_workspace.storage().reader();
    QList<Try> tries;
    for (const domain::Cycle &cycle : orEmpty(storage::cyclesUnder(reader, id)))
        for (const domain::Round &round : orEmpty(storage::roundsOf(reader, cycle.id)))
            if (round.startedAt && round.startDay && round.lastDay())
                tries.append({round.id, cycle.title, round.number, *round.startDay, *round.lastDay()});
    std::stable_sort(tries.begin(), tries.end(), [](const Try &a, const Try &b) { return a.first < b.first; });
    return tries;
}

} // namespace application
