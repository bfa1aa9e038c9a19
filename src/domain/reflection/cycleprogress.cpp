// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reflection/cycleprogress.h"

namespace domain
{

namespace
{

constexpr std::array inOrder{Step::Goal, Step::Challenge, Step::Idea, Step::Week, Step::Reflection};

bool isDone(Step step, const Gate &gate, const std::optional<Round> &round, QDate today)
{
    if (step == Step::Week)
        return round && (round->stateOn(today) == RoundState::Ended || round->closedAt);
    if (step == Step::Reflection)
        return round && round->closedAt;
    return gate.passed();
}

} // namespace

CycleProgress progressOf(const std::array<Gate, 5> &gates, const std::optional<Round> &round, QDate today)
{
    CycleProgress progress;
    bool open = true;
    bool found = false;
    for (size_t i = 0; i < inOrder.size(); ++i) {
        const bool done = isDone(inOrder[i], gates[i], round, today);
        progress.steps[i] = {inOrder[i], done, open, static_cast<int>(gates[i].missing().size())};
        if (open && !done && !found) {
            progress.current = inOrder[i];
            found = true;
        }
        open = done;
    }
    if (!found)
        progress.current = Step::Reflection;
    return progress;
}

std::optional<Round> roundAtWork(const std::optional<Round> &latest, std::optional<DecisionKind> decided)
{
    if (latest && latest->closedAt && decided == DecisionKind::Abandon)
        return std::nullopt;
    return latest;
}

} // namespace domain
