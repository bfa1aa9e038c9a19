// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/cycle/cycle.h"
#include "domain/cycle/goal.h"
#include "domain/cycle/step.h"
#include "domain/reflection/cycleprogress.h"
#include "domain/reflection/gate.h"
#include "domain/week/round.h"

#include <array>

namespace storage
{
class Writer;
}

namespace application
{

class Workspace;

/// One step of the stepper.
using StepStatus = domain::StepProgress;

/// A cycle as its page needs it.
struct CycleState
{
    domain::Cycle cycle;
    domain::Goal goal;
    QString teamName;
    std::array<StepStatus, 5> steps;
    domain::Step current = domain::Step::Goal; ///< the first step that is open and not done; Reflection when all are
    std::optional<domain::Round> round; ///< the latest round
    bool finished = false; ///< the latest round is closed as adopted
};

/// Cycles: begin, list, where each stands.
class Cycles final
{
public:
    explicit Cycles(Workspace &workspace);

    /// Begins a first cycle with its new goal: one thing to a person, one undo. FieldEmpty("statement").
    domain::Result<domain::CycleId> begin(domain::TeamId team, const QString &goalStatement);
    /// Begins a cycle under a goal that is there already.
    domain::Result<domain::CycleId> beginUnder(domain::GoalId goal, std::optional<domain::CycleId> follows = {});
    domain::Result<void> rename(domain::CycleId id, const QString &title);
    domain::Result<void> remove(domain::CycleId id);

    QList<CycleState> cycles() const; ///< newest first
    domain::Result<CycleState> state(domain::CycleId id) const;
    /// The gate a step ends with. For Week it is weekStarts until the start, then reflectionOpens.
    domain::Result<domain::Gate> gate(domain::CycleId id, domain::Step step) const;

private:
    domain::Result<domain::CycleId> beginUnder(
        storage::Writer &writer, const domain::Goal &goal, std::optional<domain::CycleId> follows);

    Workspace &m_workspace;
};

} // namespace application
