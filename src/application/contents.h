#pragma once

#include "application/cycles.h"
#include "domain/dataset.h"
#include "domain/goal.h"
#include "domain/result.h"
#include "domain/round.h"
#include "domain/team.h"

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
struct Contents
{
    int schema = 0;
    QList<domain::Team> teams;
    QList<domain::Person> people;
    QList<domain::Goal> goals;
    QList<domain::DataSet> dataSets;
    QList<CycleState> cycles;
    QList<RoundLine> rounds;
};

domain::Result<Contents> contents(Workspace &workspace);

} // namespace application
