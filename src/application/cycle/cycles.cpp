// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/cycles.h"

#include "application/cycle/internal/cyclefacts.h"
#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"
#include "storage/rows/teams.h"

using namespace Qt::StringLiterals;

namespace application
{

Cycles::Cycles(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<domain::CycleId> Cycles::begin(domain::TeamId team, const QString &goalStatement)
{
    TRY_VALUE(const QString statement, domain::nameFrom(goalStatement, u"statement"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"cycle.begin"_s, {statement}),
        [&](storage::Writer &writer) -> domain::Result<domain::CycleId> {
            TRY_DONE(storage::findTeam(writer, team));
            domain::Goal goal;
            goal.id = writer.nextId<domain::GoalTag>();
            goal.team = team;
            goal.statement = statement;
            goal.owner = writer.person(); // until somebody else is named
            goal.createdAt = writer.now();
            TRY_DONE(storage::insert(writer, goal));
            return beginUnder(writer, goal, {});
        });
}

domain::Result<domain::CycleId> Cycles::beginUnder(domain::GoalId id, std::optional<domain::CycleId> follows)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"cycle.begin"_s), [&](storage::Writer &writer) -> domain::Result<domain::CycleId> {
            TRY_VALUE(const auto goal, storage::findGoal(writer, id));
            if (follows)
                TRY_DONE(storage::findCycle(writer, *follows));
            writer.setArguments({goal.statement});
            return beginUnder(writer, goal, follows);
        });
}

domain::Result<domain::CycleId> Cycles::beginUnder(
    storage::Writer &writer, const domain::Goal &goal, std::optional<domain::CycleId> follows)
{
    domain::Cycle cycle;
    cycle.id = writer.nextId<domain::CycleTag>();
    cycle.goal = goal.id;
    cycle.title = domain::plainShortName(goal.statement); // until a challenge is chosen or somebody names it
    cycle.follows = follows;
    cycle.createdAt = writer.now();
    cycle.createdBy = writer.person();
    writer.setCycle(cycle.id);
    TRY_DONE(storage::insert(writer, cycle));
    return cycle.id;
}

domain::Result<void> Cycles::rename(domain::CycleId id, const QString &title)
{
    TRY_VALUE(const QString text, domain::nameFrom(title, u"title"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"cycle.rename"_s, {}, id), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto cycle, storage::findCycle(writer, id));
            writer.setArguments({cycle.title, text});
            cycle.title = text;
            return storage::update(writer, cycle);
        });
}

domain::Result<void> Cycles::remove(domain::CycleId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"cycle.remove"_s, {}, id), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto cycle, storage::findCycle(writer, id));
            writer.setArguments({cycle.title});
            return storage::removeCycle(writer, id);
        });
}

QList<CycleState> Cycles::cycles() const
{
    QList<CycleState> states;
    for (const domain::Cycle &cycle : orEmpty(storage::allCycles(m_workspace.storage().reader()))) {
        const auto found = state(cycle.id);
        if (found.has_value())
            states.append(found.value());
    }
    return states;
}

domain::Result<CycleState> Cycles::state(domain::CycleId id) const
{
    const auto &reader = m_workspace.storage().reader();
    const QDate today = m_workspace.clock().today();
    TRY_VALUE(const auto facts, CycleFacts::read(reader, id));
    TRY_VALUE(const auto gates, facts.gates(reader, today));
    const domain::CycleProgress progress = domain::progressOf(gates, facts.atWork, today);
    CycleState state;
    state.cycle = facts.cycle;
    state.goal = facts.goal;
    state.teamName = orEmpty(storage::findTeam(reader, facts.goal.team)).name;
    state.steps = progress.steps;
    state.current = progress.current;
    state.round = facts.latest;
    state.finished = facts.latest && facts.latest->closedAt && facts.decision.kind == domain::DecisionKind::Adopt;
    return state;
}

domain::Result<domain::Gate> Cycles::gate(domain::CycleId id, domain::Step step) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto facts, CycleFacts::read(reader, id));
    TRY_VALUE(const auto gates, facts.gates(reader, m_workspace.clock().today()));
    return gates.at(static_cast<size_t>(step));
}

} // namespace application
