// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/overview/workspacesummary.h"

#include "application/workspace/internal/services.h"
#include "storage/rows/datasets.h"
#include "storage/rows/goals.h"
#include "storage/rows/ideas.h"
#include "storage/rows/notes.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

QString nameOf(const domain::Idea &idea)
{
    if (idea.situation.isEmpty() && idea.behaviour.isEmpty())
        return idea.line;
    return u"%1 … %2"_s.arg(idea.situation, idea.behaviour);
}

domain::Result<void> appendRounds(Workspace &workspace, domain::CycleId cycle, QList<RoundLine> &lines)
{
    const auto &reader = workspace.storage().reader();
    TRY_VALUE(const auto rounds, storage::roundsOf(reader, cycle));
    for (const domain::Round &round : rounds) {
        TRY_VALUE(const auto idea, storage::findIdea(reader, round.idea));
        TRY_VALUE(const qint64 notes, storage::countOn(reader, round.id));
        lines.append({round, nameOf(idea), round.stateOn(workspace.clock().today()), notes});
    }
    return domain::success();
}

} // namespace

domain::Result<WorkspaceSummary> contents(Workspace &workspace)
{
    const auto &reader = workspace.storage().reader();
    WorkspaceSummary contents;
    contents.schema = workspace.storage().schema();
    TRY_VALUE(contents.teams, storage::allTeams(reader));
    TRY_VALUE(contents.people, storage::peopleOf(reader));
    TRY_VALUE(contents.goals, storage::allGoals(reader));
    TRY_VALUE(contents.dataSets, storage::allDataSets(reader));
    contents.cycles = Cycles(workspace).cycles();
    for (const CycleState &state : contents.cycles)
        TRY_DONE(appendRounds(workspace, state.cycle.id, contents.rounds));
    return contents;
}

} // namespace application
