// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/internal/whatfollows.h"

#include "storage/file/writer.h"
#include "storage/rows/challenges.h"
#include "storage/rows/cycles.h"
#include "storage/rows/decisions.h"
#include "storage/rows/ideas.h"
#include "storage/rows/learnings.h"
#include "storage/rows/rounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace application
{

namespace
{

struct ClosingTexts
{
    Q_DECLARE_TR_FUNCTIONS(application::Closing)
};

/// The idea once more, to be changed: what was tried stays as it was. It has to be said aloud again.
domain::Result<domain::Idea> copyIdea(storage::Writer &writer, domain::IdeaId id)
{
    TRY_VALUE(auto idea, storage::findIdea(writer, id));
    idea.id = writer.nextId<domain::IdeaTag>();
    idea.rehearsedOn.reset();
    idea.overrideReason.clear();
    TRY_DONE(storage::insert(writer, idea));
    return idea;
}

domain::Result<domain::RoundId> planNext(storage::Writer &writer, const domain::Round &round)
{
    TRY_VALUE(const auto idea, copyIdea(writer, round.idea));
    domain::Round next;
    next.id = writer.nextId<domain::RoundTag>();
    next.cycle = round.cycle;
    next.number = round.number + 1;
    next.idea = idea.id;
    next.follows = round.id;
    next.startDay = writer.today();
    next.days = round.days - round.extendedBy;
    next.participants = round.participants;
    next.design = round.design;
    TRY_DONE(storage::insert(writer, next));
    return next.id;
}

/// The challenge the round worked on, if one is chosen still.
domain::Result<std::optional<domain::Challenge>> challengeOf(const storage::Reader &reader, domain::CycleId id)
{
    TRY_VALUE(const auto cycle, storage::findCycle(reader, id));
    if (!cycle.chosen)
        return std::optional<domain::Challenge>();
    TRY_VALUE(const auto challenge, storage::findChallenge(reader, *cycle.chosen));
    return std::optional(challenge);
}

domain::Result<domain::LearningId> draftLearning(storage::Writer &writer, const domain::Round &round,
    const domain::Idea &idea, const domain::Decision &decision, const std::optional<domain::Challenge> &challenge)
{
    domain::Learning learning;
    learning.id = writer.nextId<domain::LearningTag>();
    learning.statement
        = ClosingTexts::tr("When %1, I will %2. %3", "a learning: the idea in two halves, then why it was adopted")
              .arg(idea.situation, idea.behaviour, decision.why);
    if (challenge)
        learning.touchpoint = challenge->touchpoint;
    learning.createdAt = writer.now();
    learning.sources = {{round.id, domain::Stance::Supports}};
    TRY_DONE(storage::insert(writer, learning));
    return learning.id;
}

/// What customers said: their own words where a quote points at the challenge, else the challenge.
domain::Result<QString> whatCustomersSaid(
    const storage::Reader &reader, const std::optional<domain::Challenge> &challenge)
{
    if (!challenge)
        return QString();
    TRY_VALUE(const auto evidence, storage::evidenceOf(reader, challenge->id));
    const auto quote = std::find_if(evidence.begin(), evidence.end(),
        [](const storage::EvidenceFacts &facts) { return facts.link.kind == domain::EvidenceKind::Quote; });
    return quote == evidence.end() ? challenge->statement : quote->title;
}

domain::Result<domain::MessageId> draftMessage(storage::Writer &writer, const domain::Round &round,
    const domain::Idea &idea, const std::optional<domain::Challenge> &challenge)
{
    domain::Message message;
    TRY_VALUE(message.youSaid, whatCustomersSaid(writer, challenge));
    message.id = writer.nextId<domain::MessageTag>();
    message.round = round.id;
    message.weDid = ClosingTexts::tr("When %1, we %2.", "told to customers: the idea in two halves")
                        .arg(idea.situation, idea.behaviour);
    TRY_DONE(storage::insert(writer, message));
    return message.id;
}

} // namespace

domain::Result<Closing> whatFollows(
    storage::Writer &writer, const domain::Round &round, const domain::Decision &decision)
{
    Closing closing;
    closing.kind = *decision.kind;
    if (closing.kind == domain::DecisionKind::Adapt) {
        TRY_VALUE(closing.nextRound, planNext(writer, round));
    }
    if (closing.kind == domain::DecisionKind::Adopt) {
        TRY_VALUE(const auto idea, storage::findIdea(writer, round.idea));
        TRY_VALUE(const auto challenge, challengeOf(writer, round.cycle));
        TRY_VALUE(closing.learning, draftLearning(writer, round, idea, decision, challenge));
        TRY_VALUE(closing.message, draftMessage(writer, round, idea, challenge));
    }
    return closing;
}

} // namespace application
