// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/overview/teamoverview.h"

#include "application/workspace/internal/services.h"
#include "storage/file/history.h"
#include "storage/rows/cycles.h"
#include "storage/rows/decisions.h"
#include "storage/rows/goals.h"
#include "storage/rows/notes.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

namespace application
{

namespace
{

constexpr int fewestOthers = 2; ///< one other writer's notes could be read off the number

domain::Result<LateDecision> decisionOn(const storage::Reader &reader, const domain::Round &round)
{
    TRY_VALUE(const auto cycle, storage::findCycle(reader, round.cycle));
    TRY_VALUE(const auto goal, storage::findGoal(reader, cycle.goal));
    TRY_VALUE(const auto decision, storage::decisionOf(reader, round.id));
    if (!decision || !decision->kind)
        return notFound(domain::Kind::Decision);
    return LateDecision{
        cycle.id, cycle.title, orEmpty(storage::findTeam(reader, goal.team)).name, round, *decision->kind};
}

} // namespace

TeamOverview::TeamOverview(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::RoundState TeamOverview::stateOf(const CycleState &state) const
{
    return state.round ? state.round->stateOn(m_workspace.clock().today()) : domain::RoundState::Planned;
}

WeekUnderWay TeamOverview::week(const CycleState &state) const
{
    const auto &reader = m_workspace.storage().reader();
    const auto person = m_workspace.person();
    const domain::RoundId round = state.round->id;
    WeekUnderWay week;
    week.state = state;
    week.writers = orEmpty(storage::writersOn(reader, round, {}));
    week.lastNote = orEmpty(storage::lastNoteDay(reader, round));
    const int others = orEmpty(storage::writersOn(reader, round, person ? std::optional(person->id) : std::nullopt));
    if (others >= fewestOthers)
        week.notes = static_cast<int>(orEmpty(storage::countOn(reader, round, WeekUnderWay::mostNotes)));
    return week;
}

QList<WeekUnderWay> TeamOverview::weeks() const
{
    QList<WeekUnderWay> weeks;
    for (const CycleState &state : Cycles(m_workspace).cycles())
        if (stateOf(state) == domain::RoundState::Running)
            weeks.append(week(state));
    std::stable_sort(weeks.begin(), weeks.end(), [](const WeekUnderWay &left, const WeekUnderWay &right) {
        return *left.state.round->lastDay() < *right.state.round->lastDay();
    });
    return weeks;
}

QList<CycleState> TeamOverview::sessionsDue() const
{
    QList<CycleState> due;
    for (const CycleState &state : Cycles(m_workspace).cycles())
        if (stateOf(state) == domain::RoundState::Ended)
            due.append(state);
    std::stable_sort(due.begin(), due.end(), [](const CycleState &left, const CycleState &right) {
        return *left.round->lastDay() < *right.round->lastDay();
    });
    return due;
}

QList<StalledStep> TeamOverview::stalledSteps() const
{
    QList<StalledStep> stalledSteps;
    const QDate today = m_workspace.clock().today();
    for (const CycleState &state : Cycles(m_workspace).cycles()) {
        const domain::RoundState at = stateOf(state);
        if (state.finished || at == domain::RoundState::Running || at == domain::RoundState::Ended)
            continue;
        const QDate moved = lastMovement(state.cycle.id).toLocalTime().date();
        const auto days = moved.isValid() ? static_cast<int>(moved.daysTo(today)) : 0;
        if (days >= StalledStep::afterDays)
            stalledSteps.append({state, days});
    }
    std::stable_sort(stalledSteps.begin(), stalledSteps.end(),
        [](const StalledStep &left, const StalledStep &right) { return left.days > right.days; });
    return stalledSteps;
}

QList<LateDecision> TeamOverview::decidedLately(int limit) const
{
    const auto &reader = m_workspace.storage().reader();
    QList<LateDecision> decisions;
    for (const domain::Round &round : orEmpty(storage::closedRounds(reader, limit)))
        if (auto decision = decisionOn(reader, round); decision.has_value())
            decisions.append(std::move(decision).value());
    return decisions;
}

QDateTime TeamOverview::lastMovement(domain::CycleId cycle) const
{
    return orEmpty(storage::lastMovementOf(m_workspace.storage().reader(), cycle)).value_or(QDateTime());
}

} // namespace application
