// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/cycles.h"
#include "application/cycle/goals.h"
#include "support/builders.h"
#include "support/test_main.h"

#include <limits>

using application::Goals;
using domain::ErrorCode;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

domain::Goal goalOf(const Office &office, domain::CycleId cycle)
{
    return must(application::Cycles(*office.workspace).state(cycle)).goal;
}

domain::Measure measureOf(domain::GoalId goal, const QString &name)
{
    domain::Measure measure;
    measure.goal = goal;
    measure.name = name;
    measure.unit = u"min"_s;
    measure.better = domain::Direction::Down;
    measure.baseline = 7.8;
    measure.baselineDay = QDate(2026, 11, 1);
    measure.baselineSource = u"phone system"_s;
    measure.target = 5;
    measure.byWhen = QDate(2026, 12, 31);
    return measure;
}

} // namespace

class GoalsTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void keepsAllOfAMeasure();
    void listsSuccessCriteriaFirst();
    void renamesACycleNamedAfterIt();
    void passesItsGate();
    void refusesWhatIsEmptyOrNoNumber();
    void refusesWhatIsNotThere();
};

void GoalsTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Goals goals(*office.workspace);
    auto goal = goalOf(office, office.beginCycle());
    goal.statement = u"Callers leave knowing what happens next"_s;
    goal.whoNotices = u"callers"_s;
    goal.overrideReason = u"first try"_s;
    auto measure = measureOf(goal.id, u"Call length"_s);
    measure.id = must(goals.saveMeasure(measure));
    measure.target = 4.5;
    const domain::Reading reading{{}, measure.id, QDate(2026, 11, 20), 7.1, u"phone system"_s};
    const auto earlier = must(goals.addReading(reading));

    QCOMPARE(doUndoRedo(office, [&] { return goals.update(goal); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(goals.saveMeasure(measureOf(goal.id, u"Second calls"_s))); }),
        QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(goals.saveMeasure(measure)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(goals.addReading(reading)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return goals.removeReading(earlier); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return goals.removeMeasure(measure.id); }), QString());
    QCOMPARE(must(goals.goal(goal.id)), goal);
    QCOMPARE(goals.goals(), QList<domain::Goal>{goal});
}

void GoalsTest::keepsAllOfAMeasure()
{
    Office office;
    Goals goals(*office.workspace);
    auto measure = measureOf(goalOf(office, office.beginCycle()).id, u"Call length"_s);
    measure.id = must(goals.saveMeasure(measure));
    office.open();
    QCOMPARE(Goals(*office.workspace).measures(measure.goal), QList<domain::Measure>{measure});

    const domain::Reading later{{}, measure.id, QDate(2026, 11, 20), 7.1, {}};
    const domain::Reading sooner{{}, measure.id, QDate(2026, 11, 10), 7.4, {}};
    Goals again(*office.workspace);
    must(again.addReading(later));
    must(again.addReading(sooner));
    QCOMPARE(again.readings(measure.id).first().value, 7.4);
    QCOMPARE(again.readings(measure.id).size(), 2);
}

void GoalsTest::listsSuccessCriteriaFirst()
{
    Office office;
    Goals goals(*office.workspace);
    const auto goal = goalOf(office, office.beginCycle()).id;
    auto balancing = measureOf(goal, u"Complaints"_s);
    balancing.kind = domain::MeasureKind::Balancing;
    must(goals.saveMeasure(balancing));
    must(goals.saveMeasure(measureOf(goal, u"Call length"_s)));

    QCOMPARE(goals.measures(goal).first().name, u"Call length"_s);
}

void GoalsTest::renamesACycleNamedAfterIt()
{
    Office office;
    application::Cycles cycles(*office.workspace);
    const auto cycle = office.beginCycle(u"Old words"_s);
    auto goal = goalOf(office, cycle);
    goal.statement = u"New words"_s;
    must(Goals(*office.workspace).update(goal));
    QCOMPARE(must(cycles.state(cycle)).cycle.title, u"New words"_s);

    must(cycles.rename(cycle, u"Our own name"_s));
    goal.statement = u"Newer words"_s;
    must(Goals(*office.workspace).update(goal));
    QCOMPARE(must(cycles.state(cycle)).cycle.title, u"Our own name"_s);
}

void GoalsTest::passesItsGate()
{
    Office office;
    Goals goals(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto goal = goalOf(office, cycle);
    QVERIFY(!must(goals.gate(goal.id)).passed());
    QVERIFY(goal.owner == office.ada); // who begins it, until somebody else is named
    office.readyGoal(cycle);
    QVERIFY(must(goals.gate(goal.id)).passed());
    QVERIFY(must(application::Cycles(*office.workspace).gate(cycle, domain::Step::Goal)).passed());
}

void GoalsTest::refusesWhatIsEmptyOrNoNumber()
{
    Office office;
    Goals goals(*office.workspace);
    auto goal = goalOf(office, office.beginCycle());
    auto measure = measureOf(goal.id, u" "_s);
    QCOMPARE(goals.saveMeasure(measure).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"measure"_s}));
    measure.name = u"Call length"_s;
    measure.target = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(goals.saveMeasure(measure).error().context, u"target"_s);
    measure.target.reset();
    measure.id = must(goals.saveMeasure(measure));
    QCOMPARE(goals.addReading({{}, measure.id, QDate(), 1, {}}).error().context, u"day"_s);
    goal.statement = u"\n"_s;
    QCOMPARE(goals.update(goal).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"statement"_s}));
}

void GoalsTest::refusesWhatIsNotThere()
{
    Office office;
    Goals goals(*office.workspace);
    auto goal = goalOf(office, office.beginCycle());
    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };
    QCOMPARE(goals.goal(domain::GoalId(7)).error(), missing(u"goal"_s));
    QCOMPARE(goals.gate(domain::GoalId(7)).error(), missing(u"goal"_s));
    QCOMPARE(goals.saveMeasure(measureOf(domain::GoalId(7), u"x"_s)).error(), missing(u"goal"_s));
    QCOMPARE(goals.removeMeasure(domain::MeasureId(7)).error(), missing(u"measure"_s));
    QCOMPARE(goals.addReading({{}, domain::MeasureId(7), QDate(2026, 1, 1), 1, {}}).error(), missing(u"measure"_s));
    QCOMPARE(goals.removeReading(domain::ReadingId(7)).error(), missing(u"reading"_s));
    goal.owner = domain::PersonId(7);
    QCOMPARE(goals.update(goal).error(), missing(u"person"_s));
    goal.id = domain::GoalId(7);
    QCOMPARE(goals.update(goal).error(), missing(u"goal"_s));
}

TRYWEEK_TEST(tst_goals, GoalsTest)
#include "tst_goals.moc"
