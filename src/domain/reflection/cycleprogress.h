// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/step.h"
#include "domain/reflection/decisionkind.h"
#include "domain/reflection/gate.h"
#include "domain/week/round.h"

#include <array>
#include <optional>

namespace domain
{

/// How far one step of a cycle is.
struct StepProgress
{
    Step step = Step::Goal;
    bool done = false; ///< its gate is passed
    bool open = false; ///< may be worked on: the gate before it is passed
    int missing = 0; ///< how many entries of its gate are missing

    bool operator==(const StepProgress &) const = default;
};

/// How far a cycle is.
struct CycleProgress
{
    std::array<StepProgress, 5> steps;
    Step current = Step::Goal; ///< the first step that is open and not done; Reflection when all are

    bool operator==(const CycleProgress &) const = default;
};

/// The gates of the five steps in their order; `round` is the one being worked on, absent while none is. A week is
/// done when its days are over, not when it may start; a reflection when its round is closed.
CycleProgress progressOf(const std::array<Gate, 5> &gates, const std::optional<Round> &round, QDate today);

/// The round a cycle works on: the latest one, unless it was closed as abandoned (then an idea is chosen anew).
std::optional<Round> roundAtWork(const std::optional<Round> &latest, std::optional<DecisionKind> decided);

} // namespace domain
