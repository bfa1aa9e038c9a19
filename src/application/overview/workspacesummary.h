// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "domain/base/result.h"
#include "domain/cycle/goal.h"
#include "domain/data/dataset.h"
#include "domain/people/team.h"
#include "domain/week/round.h"

#include <QList>

namespace application
{

class Workspace;

/// One round in the table of contents.
struct RoundLine
{
    domain::Round round;
    QString idea; ///< "When … I will …" without those words' sentence: situation and behaviour, else its first line
    domain::RoundState state = domain::RoundState::Planned; ///< as of today
    qint64 notes = 0; ///< all notes of it, private ones too; says nothing about effects
};

/// What a workspace holds, at a glance.
struct WorkspaceSummary
{
    int schema = 0;
    QList<domain::Team> teams;
    QList<domain::Person> people;
    QList<domain::Goal> goals;
    QList<domain::DataSet> dataSets;
    QList<CycleState> cycles;
    QList<RoundLine> rounds;
};

domain::Result<WorkspaceSummary> contents(Workspace &workspace);

} // namespace application
