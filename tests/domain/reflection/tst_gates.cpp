// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reflection/gates.h"
#include "support/test_main.h"

using domain::Gate;
using domain::GateItem;
using namespace Qt::StringLiterals;

namespace
{

/// Calls `check(there)` for every way in which `count` things are there or not, one bit each.
template <typename Check>
void everyCombination(int count, Check check)
{
    for (unsigned there = 0; there < (1U << count); ++there)
        check([there](int which) { return (there >> which & 1U) != 0; });
}

domain::Measure criterion()
{
    domain::Measure measure;
    measure.name = u"Second calls"_s;
    measure.target = 20;
    return measure;
}

domain::Measure balancing()
{
    domain::Measure measure;
    measure.kind = domain::MeasureKind::Balancing;
    measure.name = u"Minutes a call"_s;
    return measure;
}

} // namespace

class GatesTest : public QObject
{
    Q_OBJECT

private slots:
    void goalIsReadyWhenAllIsThereOrItsNumbersArePassedOver();
    void goalNeedsMoreThanBlanks();
    void goalTakesASuccessCriterionWithoutBaseline();
    void challengeIsChosenWithReasonAndEvidenceOrByGutFeeling();
    void ideaIsReadyWhenSimpleAndRehearsedOrPassedOver();
    void ideaNeedsFiveOfSixAnswers();
    void weekStartsWithoutOverride();
    void reflectionOpensAfterTheLastDayOrAnEarlyEnd();
    void roundClosesWithAWholeDecision();
    void blankReasonsPassNothingOver();
    void offersAnOverrideOnlyWhereAReasonIsEnough();
};

void GatesTest::goalIsReadyWhenAllIsThereOrItsNumbersArePassedOver()
{
    everyCombination(7, [](auto there) {
        domain::Goal goal;
        QList<domain::Measure> measures;
        QList<GateItem> missing;
        const bool passedOver = there(6);
        if (passedOver)
            goal.overrideReason = u"first try"_s;
        if (there(0))
            goal.statement = u"Callers leave with an answer"_s;
        else
            missing += GateItem::Statement;
        if (there(1))
            goal.whoNotices = u"callers"_s;
        else
            missing += GateItem::WhoNotices;
        if (there(2))
            goal.owner = domain::PersonId(1);
        else
            missing += GateItem::Owner;
        if (there(3))
            measures += criterion();
        else if (!passedOver)
            missing += GateItem::SuccessCriterion;
        if (there(4))
            measures += balancing();
        goal.noBalancing = there(5);
        if (!there(4) && !there(5) && !passedOver)
            missing += GateItem::Balancing;

        const Gate gate = domain::goalReady(goal, measures);

        QCOMPARE(gate.missing(), missing);
        QCOMPARE(gate.passed(), missing.isEmpty());
        QCOMPARE(gate.entries.size(), 5);
    });
}

void GatesTest::goalNeedsMoreThanBlanks()
{
    domain::Goal goal;
    goal.statement = u"  \n"_s;
    goal.whoNotices = u"\t"_s;
    domain::Measure nameless = criterion();
    nameless.name = u" "_s;

    const Gate gate = domain::goalReady(goal, {nameless});

    QCOMPARE(gate.missing().size(), 5);
}

void GatesTest::goalTakesASuccessCriterionWithoutBaseline()
{
    domain::Measure withoutTarget = criterion();
    withoutTarget.target.reset();

    QVERIFY(domain::goalReady({}, {withoutTarget}).missing().contains(GateItem::SuccessCriterion));
    QVERIFY(!criterion().baseline && !criterion().baselineDay);
    QVERIFY(!domain::goalReady({}, {criterion()}).missing().contains(GateItem::SuccessCriterion));
    QVERIFY(domain::goalReady({}, {balancing()}).missing().contains(GateItem::SuccessCriterion));
}

void GatesTest::challengeIsChosenWithReasonAndEvidenceOrByGutFeeling()
{
    everyCombination(4, [](auto there) {
        domain::Cycle cycle;
        QList<GateItem> missing;
        if (there(0))
            cycle.chosen = domain::ChallengeId(1);
        else
            missing += GateItem::CandidateChosen;
        if (there(1))
            cycle.choiceReason = u"most calls"_s;
        else
            missing += GateItem::ChoiceReason;
        if (there(3))
            cycle.gutFeelingReason = u"no data yet"_s;
        // Evidence of a candidate that is not chosen carries nothing.
        if (!(there(0) && there(2)) && !there(3))
            missing += GateItem::DatedEvidence;

        const Gate gate = domain::challengeChosen(cycle, there(2));

        QCOMPARE(gate.missing(), missing);
        QCOMPARE(gate.passed(), missing.isEmpty());
    });
}

void GatesTest::ideaIsReadyWhenSimpleAndRehearsedOrPassedOver()
{
    everyCombination(5, [](auto there) {
        domain::Idea idea;
        QList<GateItem> missing;
        if (there(0))
            idea.situation = u"the caller says goodbye"_s;
        else
            missing += GateItem::Situation;
        if (there(1))
            idea.behaviour = u"sum up"_s;
        else
            missing += GateItem::Behaviour;
        if (there(2))
            idea.simplicity.fill(true);
        else if (!there(4))
            missing += GateItem::Simplicity;
        if (there(3))
            idea.rehearsedOn = QDate(2026, 11, 23);
        else if (!there(4))
            missing += GateItem::Rehearsed;
        if (there(4))
            idea.overrideReason = u"the team wants to see it"_s;

        QCOMPARE(domain::ideaReady(idea).missing(), missing);
        QCOMPARE(domain::ideaReady(idea).passed(), missing.isEmpty());
    });
    QCOMPARE(domain::ideaReadyWithoutIdea().missing().size(), 4);
}

void GatesTest::ideaNeedsFiveOfSixAnswers()
{
    domain::Idea idea;
    idea.simplicity = {true, true, true, true, false, std::nullopt};
    QVERIFY(domain::ideaReady(idea).missing().contains(GateItem::Simplicity));
    idea.simplicity[5] = true;
    QVERIFY(!domain::ideaReady(idea).missing().contains(GateItem::Simplicity));
}

void GatesTest::weekStartsWithoutOverride()
{
    everyCombination(5, [](auto there) {
        domain::Round round;
        QList<GateItem> missing;
        if (there(0))
            round.participants = {domain::PersonId(1)};
        else
            missing += GateItem::Participants;
        if (there(1))
            round.startDay = QDate(2026, 11, 23);
        else
            missing += GateItem::StartDay;
        if (there(2))
            round.prediction.direction = domain::Effect::Same;
        else
            missing += GateItem::PredictionDirection;
        if (there(3))
            round.prediction.because = u"they ask less"_s;
        else
            missing += GateItem::PredictionBecause;
        if (there(4))
            missing += GateItem::NoOtherRound;

        const Gate gate = domain::weekStarts(round, there(4));

        QCOMPARE(gate.missing(), missing);
        QVERIFY(!gate.canBeOverridden());
    });
}

void GatesTest::reflectionOpensAfterTheLastDayOrAnEarlyEnd()
{
    domain::Round round;
    round.startDay = QDate(2026, 11, 23);
    const QDate last(2026, 11, 29);

    QVERIFY(!domain::reflectionOpens(round, last.addDays(1)).passed()); // planned only
    round.startedAt = QDateTime(*round.startDay, QTime(8, 0), Qt::UTC);
    QVERIFY(!domain::reflectionOpens(round, last).passed());
    QVERIFY(domain::reflectionOpens(round, last.addDays(1)).passed());
    round.endedOn = QDate(2026, 11, 25);
    QVERIFY(domain::reflectionOpens(round, QDate(2026, 11, 25)).passed());
}

void GatesTest::roundClosesWithAWholeDecision()
{
    everyCombination(5, [](auto there) {
        domain::Decision decision;
        QList<GateItem> missing;
        if (there(0))
            decision.kind = domain::DecisionKind::Adapt;
        else
            missing += GateItem::DecisionKind;
        if (there(1))
            decision.why = u"it took too long"_s;
        else
            missing += GateItem::DecisionWhy;
        if (there(2))
            decision.nextStep = u"shorten it"_s;
        else
            missing += GateItem::NextStep;
        if (there(3))
            decision.who = domain::PersonId(1);
        else
            missing += GateItem::Who;
        if (there(4))
            decision.byWhen = QDate(2026, 12, 1);
        else
            missing += GateItem::ByWhen;

        const Gate gate = domain::roundCloses(decision);

        QCOMPARE(gate.missing(), missing);
        QVERIFY(!gate.canBeOverridden());
    });
}

void GatesTest::blankReasonsPassNothingOver()
{
    domain::Cycle cycle;
    cycle.chosen = domain::ChallengeId(1);
    cycle.choiceReason = u"most calls"_s;
    cycle.gutFeelingReason = u"  \n"_s;

    QVERIFY(!domain::challengeChosen(cycle, false).passed());
}

void GatesTest::offersAnOverrideOnlyWhereAReasonIsEnough()
{
    domain::Goal goal;
    goal.statement = u"Callers leave with an answer"_s;
    goal.whoNotices = u"callers"_s;
    QVERIFY(!domain::goalReady(goal, {}).canBeOverridden()); // the owner is missing as well
    goal.owner = domain::PersonId(1);
    QVERIFY(domain::goalReady(goal, {}).canBeOverridden());
    goal.noBalancing = true;
    QVERIFY(!domain::goalReady(goal, {criterion()}).canBeOverridden()); // nothing is missing
}

TRYWEEK_TEST(tst_gates, GatesTest)
#include "tst_gates.moc"
