// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reflection/gates.h"

#include <algorithm>

namespace domain
{

namespace
{

bool isWritten(const QString &text)
{
    return !text.trimmed().isEmpty();
}

bool hasCriterion(const QList<Measure> &measures)
{
    return std::any_of(measures.begin(), measures.end(), [](const Measure &measure) {
        return measure.kind == MeasureKind::Success && isWritten(measure.name) && measure.target.has_value();
    });
}

bool hasBalancing(const QList<Measure> &measures)
{
    return std::any_of(measures.begin(), measures.end(),
        [](const Measure &measure) { return measure.kind == MeasureKind::Balancing && isWritten(measure.name); });
}

} // namespace

Gate goalReady(const Goal &goal, const QList<Measure> &measures)
{
    return {GateKind::GoalReady,
        {
            {GateItem::Statement, isWritten(goal.statement), false},
            {GateItem::WhoNotices, isWritten(goal.whoNotices), false},
            {GateItem::Owner, goal.owner.has_value(), false},
            {GateItem::SuccessCriterion, hasCriterion(measures), true},
            {GateItem::Balancing, goal.noBalancing || hasBalancing(measures), true},
        },
        goal.overrideReason};
}

Gate challengeChosen(const Cycle &cycle, bool hasDatedEvidence)
{
    return {GateKind::ChallengeChosen,
        {
            {GateItem::CandidateChosen, cycle.chosen.has_value(), false},
            {GateItem::ChoiceReason, isWritten(cycle.choiceReason), false},
            {GateItem::DatedEvidence, cycle.chosen.has_value() && hasDatedEvidence, true},
        },
        cycle.gutFeelingReason};
}

Gate ideaReady(const Idea &chosen)
{
    constexpr int simpleEnough = 5;
    return {GateKind::IdeaReady,
        {
            {GateItem::Situation, isWritten(chosen.situation), false},
            {GateItem::Behaviour, isWritten(chosen.behaviour), false},
            {GateItem::Simplicity, chosen.simpleAnswers() >= simpleEnough, true},
            {GateItem::Rehearsed, chosen.rehearsedOn.has_value(), true},
        },
        chosen.overrideReason};
}

Gate ideaReadyWithoutIdea()
{
    return ideaReady(Idea{});
}

Gate weekStarts(const Round &round, bool othersRun)
{
    Gate gate{GateKind::WeekStarts,
        {
            {GateItem::Participants, !round.participants.isEmpty(), false},
            {GateItem::StartDay, round.startDay.has_value(), false},
            {GateItem::PredictionDirection, round.prediction.direction.has_value(), false},
            {GateItem::PredictionBecause, isWritten(round.prediction.because), false},
            {GateItem::NoOtherRound, !othersRun, false},
        },
        {}};
    if (round.design == Design::Staggered)
        gate.entries.append({GateItem::StaggeredPeople, round.participants.size() >= 2, false});
    return gate;
}

Gate reflectionOpens(const Round &round, QDate today)
{
    const RoundState state = round.stateOn(today);
    return {GateKind::ReflectionOpens,
        {{GateItem::WeekOver, state == RoundState::Ended || state == RoundState::Closed, false}}, {}};
}

Gate roundCloses(const Decision &decision)
{
    return {GateKind::RoundCloses,
        {
            {GateItem::DecisionKind, decision.kind.has_value(), false},
            {GateItem::DecisionWhy, isWritten(decision.why), false},
            {GateItem::NextStep, isWritten(decision.nextStep), false},
            {GateItem::Who, decision.who.has_value(), false},
            {GateItem::ByWhen, decision.byWhen.has_value(), false},
        },
        {}};
}

} // namespace domain
