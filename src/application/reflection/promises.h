// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/decision.h"
#include "domain/week/round.h"

#include <QList>

namespace application
{

class Workspace;

/// A next step that was promised when a round was decided and that nobody has settled yet.
struct OpenPromise
{
    domain::Decision decision;
    domain::CycleId cycle;
    QString cycleTitle;
    int round = 1; ///< its number
    QString who; ///< the name of whoever promised it
    QString team;

    /// How many days it is late on that day; 0 when it is not, or when no day was named.
    int daysLate(QDate today) const;
};

/// What was promised when rounds were decided, and what became of it.
class Promises final
{
public:
    explicit Promises(Workspace &workspace);

    /// The soonest first; those without a day last.
    QList<OpenPromise> open() const;
    /// Says what became of the promise of a closed round; Promise::Open takes that back. WrongState while the round
    /// is not closed, FieldTooLong("became").
    domain::Result<void> settle(domain::RoundId round, domain::Promise promise, const QString &became);

private:
    Workspace &m_workspace;
};

} // namespace application
