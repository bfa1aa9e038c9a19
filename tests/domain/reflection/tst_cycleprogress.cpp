// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reflection/cycleprogress.h"
#include "support/test_main.h"

using domain::Gate;
using domain::GateItem;
using domain::GateKind;
using domain::Round;
using domain::Step;

namespace
{

const QDate monday(2026, 11, 23);

/// A gate with one entry.
Gate gate(GateKind kind, bool passed)
{
    return {kind, {{GateItem::Statement, passed, false}}, {}};
}

/// The gates of the five steps, the first `passed` of them passed.
std::array<Gate, 5> gates(int passed)
{
    return {gate(GateKind::GoalReady, passed > 0), gate(GateKind::ChallengeChosen, passed > 1),
        gate(GateKind::IdeaReady, passed > 2), gate(GateKind::WeekStarts, passed > 3),
        gate(GateKind::RoundCloses, passed > 4)};
}

Round started()
{
    Round round;
    round.startDay = monday;
    round.startedAt = QDateTime(monday, QTime(8, 0), Qt::UTC);
    return round;
}

} // namespace

class CycleProgressTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsAtTheGoal();
    void opensAStepWhenTheGateBeforeItIsPassed();
    void isNotDoneWithTheWeekWhenItMayStart();
    void isDoneWithTheWeekWhenItsDaysAreOver();
    void isDoneWithTheReflectionWhenTheRoundIsClosed();
    void goesBackToAGateThatOpenedAgain();
    void goesBackToTheIdeaAfterAnAbandonedRound();
};

void CycleProgressTest::beginsAtTheGoal()
{
    const auto progress = domain::progressOf(gates(0), {}, monday);

    QCOMPARE(progress.current, Step::Goal);
    QCOMPARE(progress.steps[0], (domain::StepProgress{Step::Goal, false, true, 1}));
    for (size_t i = 1; i < 5; ++i)
        QVERIFY(!progress.steps[i].open && !progress.steps[i].done);
}

void CycleProgressTest::opensAStepWhenTheGateBeforeItIsPassed()
{
    const auto progress = domain::progressOf(gates(2), {}, monday);

    QCOMPARE(progress.current, Step::Idea);
    QVERIFY(progress.steps[1].done);
    QCOMPARE(progress.steps[1].missing, 0);
    QVERIFY(progress.steps[2].open && !progress.steps[2].done);
    QVERIFY(!progress.steps[3].open);
}

void CycleProgressTest::isNotDoneWithTheWeekWhenItMayStart()
{
    Round planned;
    planned.startDay = monday;
    const auto progress = domain::progressOf(gates(4), planned, monday);

    QCOMPARE(progress.current, Step::Week);
    QCOMPARE(progress.steps[3].missing, 0);
    QVERIFY(!progress.steps[3].done);
    QVERIFY(!progress.steps[4].open);
}

void CycleProgressTest::isDoneWithTheWeekWhenItsDaysAreOver()
{
    QCOMPARE(domain::progressOf(gates(4), started(), monday.addDays(6)).current, Step::Week);
    const auto over = domain::progressOf(gates(4), started(), monday.addDays(7));
    QCOMPARE(over.current, Step::Reflection);
    QVERIFY(over.steps[3].done && over.steps[4].open);
}

void CycleProgressTest::isDoneWithTheReflectionWhenTheRoundIsClosed()
{
    Round round = started();
    const auto decided = domain::progressOf(gates(5), round, monday.addDays(7));
    QVERIFY(!decided.steps[4].done);
    round.closedAt = QDateTime(monday.addDays(7), QTime(9, 0), Qt::UTC);
    const auto closed = domain::progressOf(gates(5), round, monday.addDays(7));
    QVERIFY(closed.steps[4].done);
    QCOMPARE(closed.current, Step::Reflection);
}

void CycleProgressTest::goesBackToAGateThatOpenedAgain()
{
    auto all = gates(4);
    all[1] = gate(GateKind::ChallengeChosen, false);
    const auto progress = domain::progressOf(all, started(), monday);

    QCOMPARE(progress.current, Step::Challenge);
    QVERIFY(!progress.steps[2].open && progress.steps[2].done);
}

void CycleProgressTest::goesBackToTheIdeaAfterAnAbandonedRound()
{
    Round round = started();
    QCOMPARE(domain::roundAtWork(round, domain::DecisionKind::Abandon), std::optional(round)); // not closed yet
    round.closedAt = QDateTime(monday.addDays(7), QTime(9, 0), Qt::UTC);
    QVERIFY(!domain::roundAtWork(round, domain::DecisionKind::Abandon));
    QCOMPARE(domain::roundAtWork(round, domain::DecisionKind::Adopt), std::optional(round));
    QVERIFY(!domain::roundAtWork({}, {}));
}

TRYWEEK_TEST(tst_cycleprogress, CycleProgressTest)
#include "tst_cycleprogress.moc"
