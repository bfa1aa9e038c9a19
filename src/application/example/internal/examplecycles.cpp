// SPDX-License-Identifier: GPL-3.0-or-later

// The cycles of the example; the rest of its story is in examplestory.cpp.

#include "application/example/internal/examplestory.h"

#include "application/cycle/challenges.h"
#include "application/cycle/ideas.h"
#include "application/example/internal/examplenotes.h"
#include "application/reflection/learnings.h"
#include "application/reflection/promises.h"
#include "application/reflection/reflections.h"
#include "application/week/rounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

QString wordsIn(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

domain::Result<domain::BusinessCase> costsOf(const QJsonObject &text)
{
    domain::BusinessCase costs;
    if (text.isEmpty())
        return costs;
    costs.contacts = text.value("contacts"_L1).toDouble();
    TRY_VALUE(costs.per, domain::fromWord<domain::Per>(wordsIn(text, "per"_L1)));
    costs.contactsFrom = wordsIn(text, "contactsFrom"_L1);
    costs.minutes = text.value("minutes"_L1).toDouble();
    costs.minutesFrom = wordsIn(text, "minutesFrom"_L1);
    costs.minuteCost = text.value("minuteCost"_L1).toDouble();
    costs.minuteCostFrom = wordsIn(text, "minuteCostFrom"_L1);
    costs.currency = wordsIn(text, "currency"_L1);
    return costs;
}

domain::Result<domain::Challenge> candidateOf(
    const ExampleStage &stage, domain::Challenge challenge, const QJsonObject &text, int rank)
{
    challenge.touchpoint = stage.touchpoints.value(wordsIn(text, "touchpoint"_L1));
    for (const QJsonValue &type : text.value("types"_L1).toArray())
        challenge.customerTypes.append(stage.customerTypes.value(type.toString()));
    challenge.size = wordsIn(text, "size"_L1);
    TRY_VALUE(challenge.seriousness, domain::fromWord<domain::Level>(wordsIn(text, "seriousness"_L1)));
    challenge.seriousnessNote = wordsIn(text, "seriousnessNote"_L1);
    challenge.cost = wordsIn(text, "cost"_L1);
    TRY_VALUE(challenge.businessCase, costsOf(text.value("businessCase"_L1).toObject()));
    TRY_VALUE(challenge.inOurHands, domain::fromWord<domain::Reach>(wordsIn(text, "inOurHands"_L1)));
    challenge.inOurHandsNote = wordsIn(text, "inOurHandsNote"_L1);
    challenge.rank = rank;
    return challenge;
}

} // namespace

domain::Result<void> ExampleStory::compareChallenges(domain::CycleId cycle, const QJsonObject &texts)
{
    TRY_DONE(m_stage.as(u"Ben Okafor"_s));
    Challenges challenges(m_stage.workspace());
    QList<domain::ChallengeId> ids;
    for (const QJsonValue &value : texts.value("candidates"_L1).toArray()) {
        const QJsonObject text = value.toObject();
        m_stage.later(7);
        TRY_VALUE(const auto id, challenges.add(cycle, wordsIn(text, "statement"_L1)));
        TRY_VALUE(const auto added, challenges.candidate(id));
        TRY_VALUE(const auto candidate, candidateOf(m_stage, added, text, static_cast<int>(ids.size())));
        m_stage.later(3);
        TRY_DONE(challenges.update(candidate));
        for (const QJsonValue &evidence : text.value("evidence"_L1).toArray()) {
            const QString name = evidence.toString();
            domain::EvidenceLink link;
            if (name.startsWith("quote:"_L1))
                link = {domain::EvidenceKind::Quote, domain::anyId(m_quotes.value(name.mid(6).toInt()))};
            else
                link = {domain::EvidenceKind::Finding, domain::anyId(m_findings.value(name))};
            m_stage.later(1);
            TRY_DONE(challenges.link(id, link));
        }
        ids.append(id);
    }
    m_stage.later(12);
    TRY_DONE(challenges.choose(ids.first()));
    m_stage.later(2);
    TRY_DONE(challenges.setChoiceReason(cycle, wordsIn(texts, "reason"_L1)));
    return Cycles(m_stage.workspace()).rename(cycle, wordsIn(texts, "title"_L1));
}

domain::Result<domain::RoundId> ExampleStory::findIdea(domain::CycleId cycle, const QJsonObject &texts)
{
    Ideas ideas(m_stage.workspace());
    QList<domain::IdeaId> ids;
    for (const QJsonValue &value : texts.value("lines"_L1).toArray()) {
        const QJsonObject text = value.toObject();
        m_stage.later(1);
        const auto by = m_stage.people.value(wordsIn(text, "by"_L1));
        TRY_VALUE(const auto id, ideas.addLine(cycle, by, wordsIn(text, "line"_L1)));
        ids.append(id);
    }
    const domain::IdeaId chosen = ids.value(texts.value("chosenLine"_L1).toInt());
    m_stage.later(15);
    TRY_DONE(makeReady(chosen, wordsIn(texts, "situation"_L1), wordsIn(texts, "behaviour"_L1)));
    m_stage.later(2);
    return ideas.choose(chosen);
}

domain::Result<void> ExampleStory::makeReady(domain::IdeaId id, const QString &situation, const QString &behaviour)
{
    Ideas ideas(m_stage.workspace());
    TRY_VALUE(domain::Idea idea, ideas.idea(id));
    idea.situation = situation;
    idea.behaviour = behaviour;
    idea.simplicity.fill(true);
    idea.rehearsedOn = m_stage.workspace().clock().today();
    return ideas.update(idea);
}

domain::Result<void> ExampleStory::plan(const Plan &plan)
{
    Rounds rounds(m_stage.workspace());
    TRY_VALUE(domain::Round round, rounds.round(plan.round));
    round.startDay = m_stage.day(plan.start);
    round.participants.clear();
    for (const QString &name : frontline())
        round.participants.append(m_stage.people.value(name));
    round.prediction.direction = domain::Effect::Better;
    round.prediction.because = plan.because;
    round.prediction.size = plan.size;
    round.singleChange = plan.singleChange;
    return rounds.plan(round);
}

domain::Result<void> ExampleStory::reflect(
    domain::RoundId round, const QJsonObject &texts, const QList<domain::NoteId> &notes)
{
    TRY_DONE(m_stage.as(u"Ben Okafor"_s));
    Reflections reflections(m_stage.workspace());
    TRY_VALUE(const auto form, domain::fromWord<domain::ReflectionForm>(wordsIn(texts, "form"_L1)));
    QList<domain::PersonId> everybody = m_stage.people.values();
    std::sort(everybody.begin(), everybody.end());
    TRY_VALUE(const auto id, reflections.start(round, form, everybody));
    for (const QJsonValue &value : texts.value("answers"_L1).toArray()) {
        const QJsonObject text = value.toObject();
        m_stage.later(4);
        TRY_DONE(reflections.addAnswer(id, wordsIn(text, "question"_L1), m_stage.people.value(wordsIn(text, "by"_L1)),
            wordsIn(text, "text"_L1)));
    }
    for (const QJsonValue &value : texts.value("insights"_L1).toArray()) {
        const QJsonObject text = value.toObject();
        QList<domain::NoteId> tied;
        for (const QJsonValue &index : text.value("notes"_L1).toArray())
            tied.append(notes.value(index.toInt()));
        m_stage.later(2);
        TRY_DONE(reflections.addInsight(id, wordsIn(text, "text"_L1), tied));
    }
    auto session = reflections.ofRound(round);
    if (!session)
        return domain::Error{domain::ErrorCode::NotFound, {}, u"reflection"_s};
    session->worth = texts.value("worth"_L1).toInt();
    return reflections.update(*session);
}

domain::Result<void> ExampleStory::decide(
    domain::RoundId round, domain::DecisionKind kind, const QJsonObject &texts, int byWhen)
{
    Rounds rounds(m_stage.workspace());
    domain::Decision decision;
    decision.round = round;
    decision.kind = kind;
    decision.why = wordsIn(texts, "why"_L1);
    decision.nextStep = wordsIn(texts, "nextStep"_L1);
    decision.who = m_stage.people.value(wordsIn(texts, "who"_L1));
    decision.byWhen = m_stage.day(byWhen);
    m_stage.later(5);
    return rounds.saveDecision(decision);
}

domain::Result<void> ExampleStory::tellFinalBill()
{
    const QJsonObject texts = m_story.value("finalBill"_L1).toObject();
    m_stage.at(-53, 14);
    TRY_DONE(compareChallenges(m_finalBill, texts));
    m_stage.at(-50, 9, 30);
    TRY_VALUE(m_firstRound, findIdea(m_finalBill, texts));
    TRY_DONE(tellFirstRound(texts));
    TRY_VALUE(m_secondRound, tellSecondRound(texts));
    return passOn(m_secondRound, texts);
}

domain::Result<void> ExampleStory::tellFirstRound(const QJsonObject &texts)
{
    Rounds rounds(m_stage.workspace());
    const QJsonObject prediction = texts.value("prediction"_L1).toObject();
    m_stage.at(-46, 11);
    TRY_DONE(plan({m_firstRound, -38, wordsIn(prediction, "because"_L1), wordsIn(prediction, "size"_L1)}));
    TRY_DONE(logExampleNotes(
        m_stage, m_notes.value("finalBillBaseline"_L1).toArray(), m_firstRound, -45, -39, frontline()));
    m_stage.at(-38, 7, 50);
    TRY_DONE(m_stage.as(u"Ben Okafor"_s));
    TRY_DONE(rounds.start(m_firstRound));
    m_stage.at(-38, 8, 5);
    TRY_DONE(m_stage.as(u"Daan Visser"_s));
    TRY_DONE(rounds.amend(m_firstRound, wordsIn(texts, "amendment"_L1)));
    TRY_VALUE(const auto notes,
        logExampleNotes(
            m_stage, m_notes.value("finalBillFirstWeek"_L1).toArray(), m_firstRound, -38, -32, frontline()));
    m_stage.at(-31, 10);
    TRY_DONE(reflect(m_firstRound, texts.value("first"_L1).toObject(), notes));
    TRY_DONE(decide(m_firstRound, domain::DecisionKind::Adapt, texts.value("first"_L1).toObject(), -27));
    m_stage.later(2);
    TRY_VALUE(const Closing closing, rounds.close(m_firstRound));
    m_secondRound = closing.nextRound.value_or(domain::RoundId());
    TRY_DONE(addReading(-31, 1));
    return addDailyReadings(-45);
}

domain::Result<domain::RoundId> ExampleStory::tellSecondRound(const QJsonObject &texts)
{
    Rounds rounds(m_stage.workspace());
    const QJsonObject prediction = texts.value("secondPrediction"_L1).toObject();
    m_stage.at(-29, 9, 15);
    TRY_VALUE(const domain::Round planned, rounds.round(m_secondRound));
    TRY_DONE(makeReady(planned.idea, wordsIn(texts, "secondSituation"_L1), wordsIn(texts, "secondBehaviour"_L1)));
    m_stage.later(4);
    TRY_DONE(plan({m_secondRound, -27, wordsIn(prediction, "because"_L1), wordsIn(prediction, "size"_L1),
        wordsIn(texts, "singleChange"_L1)}));
    m_stage.at(-27, 7, 55);
    TRY_DONE(rounds.start(m_secondRound));
    TRY_DONE(
        Promises(m_stage.workspace())
            .settle(m_firstRound, domain::Promise::Kept, wordsIn(texts.value("first"_L1).toObject(), "became"_L1)));
    TRY_VALUE(const auto notes,
        logExampleNotes(
            m_stage, m_notes.value("finalBillSecondWeek"_L1).toArray(), m_secondRound, -27, -21, frontline()));
    m_stage.at(-20, 10);
    TRY_DONE(reflect(m_secondRound, texts.value("second"_L1).toObject(), notes));
    TRY_DONE(decide(m_secondRound, domain::DecisionKind::Adopt, texts.value("second"_L1).toObject(), 2));
    return m_secondRound;
}

domain::Result<void> ExampleStory::passOn(domain::RoundId round, const QJsonObject &texts)
{
    m_stage.later(2);
    TRY_DONE(Rounds(m_stage.workspace()).close(round));
    Learnings learnings(m_stage.workspace());
    domain::Learning learning = learnings.learnings().first();
    learning.statement = wordsIn(texts, "learning"_L1);
    learning.sources.append({m_firstRound, domain::Stance::Supports});
    m_stage.later(6);
    TRY_DONE(learnings.update(learning));
    auto message = learnings.message(round);
    if (!message)
        return domain::Error{domain::ErrorCode::NotFound, {}, u"message"_s};
    message->youSaid = wordsIn(texts, "youSaid"_L1);
    message->weDid = wordsIn(texts, "weDid"_L1);
    m_stage.later(3);
    TRY_DONE(learnings.updateMessage(*message));
    return addReading(-20, 2);
}

domain::Result<void> ExampleStory::tellDeposit()
{
    const QJsonObject texts = m_story.value("deposit"_L1).toObject();
    m_stage.at(-18, 13);
    TRY_VALUE(const auto cycle, Cycles(m_stage.workspace()).beginUnder(m_goal, m_finalBill));
    TRY_DONE(compareChallenges(cycle, texts));
    m_stage.at(-13, 9, 30);
    TRY_VALUE(const auto round, findIdea(cycle, texts));
    const QJsonObject prediction = texts.value("prediction"_L1).toObject();
    m_stage.later(10);
    TRY_DONE(plan({round, -3, wordsIn(prediction, "because"_L1), wordsIn(prediction, "size"_L1)}));
    TRY_DONE(logExampleNotes(m_stage, m_notes.value("depositBaseline"_L1).toArray(), round, -10, -6, frontline()));
    TRY_DONE(addReading(-5, 3));
    m_stage.at(-3, 7, 55);
    TRY_DONE(Rounds(m_stage.workspace()).start(round));
    TRY_DONE(logExampleNotes(m_stage, m_notes.value("depositWeek"_L1).toArray(), round, -3, 0, frontline()));
    return domain::success();
}

} // namespace application
