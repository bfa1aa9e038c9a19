// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/cycle.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Cycle &cycle);
/// Title, the chosen candidate and the reasons.
domain::Result<void> update(Writer &writer, const domain::Cycle &cycle);
domain::Result<domain::Cycle> findCycle(const Reader &reader, domain::CycleId id);
/// Newest first.
domain::Result<QList<domain::Cycle>> allCycles(const Reader &reader);
/// The cycles under a goal, newest first.
domain::Result<QList<domain::Cycle>> cyclesUnder(const Reader &reader, domain::GoalId goal);
/// Nothing when no cycle works on the goal.
domain::Result<std::optional<domain::Cycle>> newestCycleUnder(const Reader &reader, domain::GoalId goal);
/// Marks the cycle and all that was made in it as removed.
domain::Result<void> removeCycle(Writer &writer, domain::CycleId id);

} // namespace storage
