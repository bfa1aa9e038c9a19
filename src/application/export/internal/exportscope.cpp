// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/exportscope.h"

#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"
#include "storage/rows/journey.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

namespace application
{

namespace
{

/// What `find` gives for the id, kept in `names`.
template <typename Id, typename Find>
QString keptName(QHash<qint64, QString> &names, std::optional<Id> id, Find find)
{
    if (!id)
        return {};
    const auto known = names.constFind(id->value());
    if (known != names.constEnd())
        return *known;
    const auto found = find(*id);
    return *names.insert(id->value(), found.has_value() ? found.value().name : QString());
}

} // namespace

ExportScope::ExportScope(const storage::Reader &reader, QDate today)
    : m_reader(&reader)
    , m_today(today)
{
}

domain::Result<ExportScope> ExportScope::find(
    const storage::Reader &reader, const ExportRequest &request, QDate today)
{
    ExportScope scope(reader, today);
    scope.m_looksEarly = request.lookEarly;
    scope.m_everything = !request.cycle && !request.team && !request.goal && !request.from && !request.to;
    TRY_DONE(scope.findCycles(request));
    TRY_DONE(scope.findTheRest(request));
    return scope;
}

QList<domain::Round> ExportScope::lookedAt() const
{
    QList<domain::Round> looked;
    for (const domain::Round &round : rounds)
        if (m_looksEarly && round.stateOn(m_today) == domain::RoundState::Running)
            looked.append(round);
    return looked;
}

domain::Result<void> ExportScope::findCycles(const ExportRequest &request)
{
    if (request.cycle)
        TRY_DONE(storage::findCycle(reader(), *request.cycle));
    if (request.goal)
        TRY_DONE(storage::findGoal(reader(), *request.goal));
    if (request.team)
        TRY_DONE(storage::findTeam(reader(), *request.team));
    TRY_VALUE(const auto all, storage::allCycles(reader()));
    for (const domain::Cycle &cycle : all) {
        TRY_VALUE(const auto goal, storage::findGoal(reader(), cycle.goal));
        const QDate begun = cycle.createdAt.toLocalTime().date();
        const bool passes = (!request.cycle || cycle.id == *request.cycle)
            && (!request.goal || cycle.goal == *request.goal) && (!request.team || goal.team == *request.team)
            && (!request.from || begun >= *request.from) && (!request.to || begun <= *request.to);
        if (passes)
            cycles.prepend(cycle); // oldest first, as a story is told
    }
    for (const domain::Cycle &cycle : std::as_const(cycles)) {
        TRY_VALUE(const auto found, storage::roundsOf(reader(), cycle.id));
        for (const domain::Round &round : found) {
            rounds.append(round);
            m_rounds.insert(round.id);
        }
    }
    return domain::success();
}

domain::Result<void> ExportScope::findTheRest(const ExportRequest &request)
{
    TRY_VALUE(customerTypes, storage::allCustomerTypes(reader()));
    TRY_VALUE(touchpoints, storage::allTouchpoints(reader()));
    TRY_VALUE(const auto allGoals, storage::allGoals(reader()));
    for (const domain::Goal &goal : allGoals) {
        const bool worked = std::any_of(
            cycles.cbegin(), cycles.cend(), [&goal](const domain::Cycle &cycle) { return cycle.goal == goal.id; });
        if (m_everything || worked || request.goal == goal.id)
            goals.prepend(goal);
    }
    TRY_VALUE(const auto allTeams, storage::allTeams(reader()));
    for (const domain::Team &team : allTeams) {
        const bool serves = std::any_of(
            goals.cbegin(), goals.cend(), [&team](const domain::Goal &goal) { return goal.team == team.id; });
        if (!m_everything && !serves && request.team != team.id)
            continue;
        teams.append(team);
        TRY_VALUE(const auto members, storage::peopleOf(reader(), team.id));
        people.append(members);
    }
    return domain::success();
}

QString ExportScope::nameOf(std::optional<domain::PersonId> id) const
{
    return keptName(m_names, id, [this](domain::PersonId person) { return storage::findPerson(reader(), person); });
}

QString ExportScope::nameOf(std::optional<domain::CustomerTypeId> id) const
{
    return keptName(
        m_names, id, [this](domain::CustomerTypeId type) { return storage::findCustomerType(reader(), type); });
}

QString ExportScope::nameOf(std::optional<domain::TouchpointId> id) const
{
    return keptName(m_names, id,
        [this](domain::TouchpointId touchpoint) { return storage::findTouchpoint(reader(), touchpoint); });
}

} // namespace application
