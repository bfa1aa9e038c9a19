// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/cycle/cycle.h"
#include "domain/cycle/goal.h"
#include "domain/reflection/decision.h"
#include "domain/reflection/gate.h"
#include "domain/week/round.h"

#include <array>

namespace storage
{
class Reader;
}

namespace application
{

/// What the gates and the stepper of a cycle are judged by.
struct CycleFacts
{
    domain::Cycle cycle;
    domain::Goal goal;
    std::optional<domain::Round> latest; ///< the round with the highest number
    std::optional<domain::Round> atWork; ///< the same, unless it was abandoned
    domain::Decision decision; ///< of the latest round; nothing in it while nothing is decided

    /// NotFound.
    static domain::Result<CycleFacts> read(const storage::Reader &reader, domain::CycleId id);

    /// The gates the five steps end with, in their order.
    domain::Result<std::array<domain::Gate, 5>> gates(const storage::Reader &reader, QDate today) const;

private:
    domain::Result<domain::Gate> weekGate(const storage::Reader &reader, QDate today) const;
};

/// The name of somebody taking part in the round who has another running one that day; nothing when nobody has.
domain::Result<std::optional<QString>> whoRunsAnother(
    const storage::Reader &reader, const domain::Round &round, QDate today);

/// The gate before the start: whether the round has all it needs.
domain::Result<domain::Gate> startGateOf(const storage::Reader &reader, const domain::Round &round, QDate today);

} // namespace application
