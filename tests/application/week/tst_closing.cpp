// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/learnings.h"
#include "application/week/rounds.h"
#include "application/workspace/search.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Rounds;
using domain::DecisionKind;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class ClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void isOneUndoWhateverFollows_data();
    void isOneUndoWhateverFollows();
    void plansTheNextRoundFromAnAdaptedOne();
    void leavesTheTriedIdeaAsItWas();
    void draftsALearningAndAMessageWhenAdopted();
    void letsCustomersSayTheChallengeWithoutAQuote();
    void makesNothingOfAnAbandonedRound();
};

void ClosingTest::isOneUndoWhateverFollows_data()
{
    QTest::addColumn<DecisionKind>("kind");
    QTest::newRow("adopt") << DecisionKind::Adopt;
    QTest::newRow("adapt") << DecisionKind::Adapt;
    QTest::newRow("abandon") << DecisionKind::Abandon;
}

void ClosingTest::isOneUndoWhateverFollows()
{
    QFETCH(const DecisionKind, kind);
    Office office;
    const auto round = office.endedRound();
    office.decide(round, kind);

    QCOMPARE(doUndoRedo(office, [&] { return justDone(Rounds(*office.workspace).close(round)); }), QString());
}

void ClosingTest::plansTheNextRoundFromAnAdaptedOne()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.plannedRound();
    auto plan = must(rounds.round(id));
    plan.days = 5;
    plan.participants = {office.ada};
    plan.design = domain::Design::Alternating;
    plan.offDays = {QDate(2026, 11, 26)};
    must(rounds.plan(plan));
    must(rounds.start(id));
    office.skipDays(6);
    office.decide(id, DecisionKind::Adapt);

    const auto closing = must(rounds.close(id));

    QCOMPARE(closing.kind, DecisionKind::Adapt);
    QVERIFY(!closing.learning && !closing.message);
    const auto next = must(rounds.round(*closing.nextRound));
    QCOMPARE(next.number, 2);
    QCOMPARE(next.follows, std::optional(id));
    QCOMPARE(next.days, 5);
    QCOMPARE(next.participants, QList{office.ada});
    QCOMPARE(next.design, domain::Design::Alternating);
    QCOMPARE(next.startDay, std::optional(office.clock.today()));
    QVERIFY(next.offDays.isEmpty());
    QVERIFY(next.singleChange.isEmpty()); // asked of the person
    QVERIFY(!next.prediction.direction && next.prediction.because.isEmpty());
    QVERIFY(!next.startedAt && !next.closedAt);
    QCOMPARE(must(rounds.round(id)).stateOn(office.clock.today()), domain::RoundState::Closed);
}

void ClosingTest::leavesTheTriedIdeaAsItWas()
{
    Office office;
    application::Ideas ideas(*office.workspace);
    const auto round = office.endedRound();
    const auto tried = *ideas.chosen(office.lastCycle);
    office.decide(round, DecisionKind::Adapt);
    must(Rounds(*office.workspace).close(round));

    auto copy = *ideas.chosen(office.lastCycle);
    QVERIFY(copy.id != tried.id);
    QCOMPARE(copy.situation, tried.situation);
    QCOMPARE(copy.behaviour, tried.behaviour);
    QCOMPARE(copy.simplicity, tried.simplicity);
    QVERIFY(!copy.rehearsedOn);
    copy.behaviour = u"sum up in one sentence"_s;
    must(ideas.update(copy));
    QCOMPARE(must(ideas.idea(tried.id)), tried);
}

void ClosingTest::draftsALearningAndAMessageWhenAdopted()
{
    Office office;
    application::Challenges challenges(*office.workspace);
    const auto round = office.endedRound();
    auto challenge = challenges.candidates(office.lastCycle).first();
    challenge.touchpoint = must(application::Teams(*office.workspace).addTouchpoint(u"Goodbye"_s));
    must(challenges.update(challenge));
    must(challenges.link(challenge.id, office.quote(u"I never know what happens next"_s)));
    office.decide(round, DecisionKind::Adopt);

    const auto closing = must(Rounds(*office.workspace).close(round));

    QVERIFY(!closing.nextRound);
    const auto learnings = application::Learnings(*office.workspace).learnings();
    QCOMPARE(learnings.size(), 1);
    const auto &learning = learnings.first();
    QCOMPARE(std::optional(learning.id), closing.learning);
    QCOMPARE(learning.statement,
        u"When the caller says goodbye, I will sum up what happens next. Fewer people called again"_s);
    QCOMPARE(learning.touchpoint, challenge.touchpoint);
    QCOMPARE(learning.createdAt, office.clock.now());
    QCOMPARE(learning.sources, (QList<domain::LearningSource>{{round, domain::Stance::Supports}}));
    const auto message = application::Learnings(*office.workspace).message(round);
    QCOMPARE(std::optional(message->id), closing.message);
    QCOMPARE(message->youSaid, u"I never know what happens next"_s);
    QCOMPARE(message->weDid, u"When the caller says goodbye, we sum up what happens next."_s);
    const auto hits = must(application::Search(*office.workspace).find(u"fewer people"_s, 5));
    QCOMPARE(hits.first().kind, domain::Kind::Learning);
}

void ClosingTest::letsCustomersSayTheChallengeWithoutAQuote()
{
    Office office;
    const auto round = office.endedRound();
    office.decide(round, DecisionKind::Adopt);
    must(Rounds(*office.workspace).close(round));

    QCOMPARE(application::Learnings(*office.workspace).message(round)->youSaid,
        u"Callers do not know what happens next"_s);
}

void ClosingTest::makesNothingOfAnAbandonedRound()
{
    Office office;
    const auto round = office.endedRound();
    office.decide(round, DecisionKind::Abandon);

    const auto closing = must(Rounds(*office.workspace).close(round));

    QCOMPARE(closing.kind, DecisionKind::Abandon);
    QVERIFY(!closing.nextRound && !closing.learning && !closing.message);
    QCOMPARE(Rounds(*office.workspace).rounds(office.lastCycle).size(), 1);
    QVERIFY(application::Learnings(*office.workspace).learnings().isEmpty());
}

TRYWEEK_TEST(tst_closing, ClosingTest)
#include "tst_closing.moc"
