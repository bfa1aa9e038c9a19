// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "domain/reflection/decisionkind.h"

namespace application
{

class Workspace;

/// A week that is running, without anybody's effects.
struct WeekUnderWay
{
    static constexpr int mostNotes = 1000; ///< notes are counted no further

    CycleState state; ///< with its round
    /// How many notes there are and by how many people; nothing where the number would tell what one colleague of
    /// the person who looks has written.
    std::optional<int> notes;
    int writers = 0;
    std::optional<QDate> lastNote;
};

/// A step nothing has happened to for some time.
struct StalledStep
{
    static constexpr int afterDays = 7;

    CycleState state;
    int days = 0; ///< since the last movement
};

/// What was decided about a round.
struct LateDecision
{
    domain::CycleId cycle;
    QString cycleTitle;
    QString team;
    domain::Round round;
    domain::DecisionKind kind = domain::DecisionKind::Adopt;
};

/// Where the cycles stand, for those who look after several: what ends, what is due, what stands still.
class TeamOverview final
{
public:
    explicit TeamOverview(Workspace &workspace);

    /// The weeks that run today, the one that ends soonest first.
    QList<WeekUnderWay> weeks() const;
    /// The cycles whose week has ended and is not decided yet, the longest waiting first.
    QList<CycleState> sessionsDue() const;
    /// The cycles that are neither running, due nor finished and have not moved for StalledStep::afterDays, the
    /// longest first.
    QList<StalledStep> stalledSteps() const;
    /// What was decided last, the latest first.
    QList<LateDecision> decidedLately(int limit) const;
    /// When something last happened to a cycle; invalid when nothing is known.
    QDateTime lastMovement(domain::CycleId cycle) const;

private:
    WeekUnderWay week(const CycleState &state) const;
    domain::RoundState stateOf(const CycleState &state) const;

    Workspace &m_workspace;
};

} // namespace application
