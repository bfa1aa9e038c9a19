// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/internal/cyclefacts.h"

#include "domain/cycle/evidencestrength.h"
#include "domain/reflection/cycleprogress.h"
#include "domain/reflection/gates.h"
#include "domain/week/currentround.h"
#include "storage/rows/challenges.h"
#include "storage/rows/cycles.h"
#include "storage/rows/decisions.h"
#include "storage/rows/goals.h"
#include "storage/rows/ideas.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

namespace application
{

namespace
{

domain::Result<bool> hasDatedEvidence(const storage::Reader &reader, const domain::Cycle &cycle)
{
    if (!cycle.chosen)
        return false;
    TRY_VALUE(const auto evidence, storage::evidenceOf(reader, *cycle.chosen));
    return std::any_of(evidence.begin(), evidence.end(),
        [](const storage::EvidenceFacts &facts) { return domain::isDatedAndSized(facts.day, facts.n); });
}

domain::Result<domain::Gate> ideaGateOf(const storage::Reader &reader, const std::optional<domain::Round> &atWork)
{
    if (!atWork)
        return domain::ideaReadyWithoutIdea();
    TRY_VALUE(const auto idea, storage::findIdea(reader, atWork->idea));
    return domain::ideaReady(idea);
}

} // namespace

domain::Result<std::optional<QString>> whoRunsAnother(
    const storage::Reader &reader, const domain::Round &round, QDate today)
{
    for (const domain::PersonId participant : round.participants) {
        TRY_VALUE(auto open, storage::openRoundsOf(reader, participant));
        open.removeIf([&round](const domain::Round &other) { return other.id == round.id; });
        if (!domain::runningRound(open, today))
            continue;
        TRY_VALUE(const auto person, storage::findPerson(reader, participant));
        return std::optional(person.name);
    }
    return std::optional<QString>();
}

domain::Result<domain::Gate> startGateOf(const storage::Reader &reader, const domain::Round &round, QDate today)
{
    TRY_VALUE(const auto other, whoRunsAnother(reader, round, today));
    return domain::weekStarts(round, other.has_value());
}

domain::Result<CycleFacts> CycleFacts::read(const storage::Reader &reader, domain::CycleId id)
{
    CycleFacts facts;
    TRY_VALUE(facts.cycle, storage::findCycle(reader, id));
    TRY_VALUE(facts.goal, storage::findGoal(reader, facts.cycle.goal));
    TRY_VALUE(facts.latest, storage::latestRound(reader, id));
    if (facts.latest) {
        TRY_VALUE(const auto decision, storage::decisionOf(reader, facts.latest->id));
        facts.decision = decision.value_or(domain::Decision());
    }
    facts.atWork = domain::roundAtWork(facts.latest, facts.decision.kind);
    return facts;
}

domain::Result<domain::Gate> CycleFacts::weekGate(const storage::Reader &reader, QDate today) const
{
    if (!atWork)
        return domain::weekStarts({}, false);
    if (atWork->startedAt)
        return domain::reflectionOpens(*atWork, today);
    return startGateOf(reader, *atWork, today);
}

domain::Result<std::array<domain::Gate, 5>> CycleFacts::gates(const storage::Reader &reader, QDate today) const
{
    TRY_VALUE(const auto measures, storage::measuresOf(reader, goal.id));
    TRY_VALUE(const bool dated, hasDatedEvidence(reader, cycle));
    TRY_VALUE(const auto idea, ideaGateOf(reader, atWork));
    TRY_VALUE(const auto week, weekGate(reader, today));
    return std::array{domain::goalReady(goal, measures), domain::challengeChosen(cycle, dated), idea, week,
        domain::roundCloses(atWork ? decision : domain::Decision())};
}

} // namespace application
