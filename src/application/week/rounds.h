// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/closing.h"
#include "domain/base/result.h"
#include "domain/reflection/decision.h"
#include "domain/reflection/gate.h"
#include "domain/week/prediction.h"
#include "domain/week/round.h"

namespace application
{

class Workspace;

/// Rounds from plan to decision.
class Rounds final
{
public:
    explicit Rounds(Workspace &workspace);

    QList<domain::Round> rounds(domain::CycleId cycle) const; ///< by number
    domain::Result<domain::Round> round(domain::RoundId id) const;
    /// The running round that person takes part in; if none runs, the planned one with a start day ahead (its
    /// baseline can be logged); else the ended one that is not closed yet. At most one runs.
    std::optional<domain::Round> roundFor(domain::PersonId person) const;

    /// Participants, start day, days, off days, design, prediction, single change. Sealed once started.
    domain::Result<void> plan(const domain::Round &round);
    domain::Result<domain::Gate> startGate(domain::RoundId id) const;
    /// Seals the prediction. GateClosed, AlreadyRunning(name of the person).
    domain::Result<void> start(domain::RoundId id);
    QList<domain::Amendment> amendments(domain::RoundId id) const;
    /// Adds to a sealed prediction. FieldEmpty("amendment"), WrongState before the start.
    domain::Result<domain::AmendmentId> amend(domain::RoundId id, const QString &text);
    /// FieldEmpty("reason"); WrongState unless running.
    domain::Result<void> endEarly(domain::RoundId id, const QString &reason);
    /// Makes a running week longer by so many calendar days. FieldEmpty("reason"), FieldInvalid("days") when it would
    /// be longer than a round may be; WrongState unless running.
    domain::Result<void> extend(domain::RoundId id, int days, const QString &reason);
    /// Marks days on which the team does not work, or only that person. They do not count as empty. FieldInvalid
    /// ("offDays") when no working day of the team would be left; WrongState when the round is closed.
    domain::Result<void> setDaysOff(
        domain::RoundId id, const QList<QDate> &days, std::optional<domain::PersonId> person = {});
    /// Writes an early look at the totals into the history. WrongState unless running.
    domain::Result<void> lookEarly(domain::RoundId id);

    std::optional<domain::Decision> decision(domain::RoundId id) const;
    /// Saves what is there of a decision; it may be incomplete.
    domain::Result<void> saveDecision(const domain::Decision &decision);
    domain::Result<domain::Gate> closeGate(domain::RoundId id) const;
    /// Closes the round with its decision and makes what follows from it, all in one undo. GateClosed; WrongState
    /// unless ended.
    domain::Result<Closing> close(domain::RoundId id);

private:
    Workspace &m_workspace;
};

} // namespace application
