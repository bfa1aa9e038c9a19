// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/cycles.h"
#include "application/reflection/reflections.h"
#include "application/workspace/search.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Cycles;
using domain::ErrorCode;
using domain::Step;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class CyclesTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void beginsWithAGoalOwnedByWhoeverBegins();
    void goesThroughTheStepsOneAfterTheOther();
    void namesTheGateOfEachStep();
    void isFinishedWhenItsRoundIsAdopted();
    void goesBackToTheIdeaWhenItsRoundIsAbandoned();
    void goesOnWithTheNextRoundWhenItIsAdapted();
    void takesAllThatWasMadeInItAway();
    void needsAtMostTwelveEntriesToAStartedWeek();
    void refusesWhatIsNotThere();
};

void CyclesTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Cycles cycles(*office.workspace);
    const auto round = office.runningRound();
    office.note(round, domain::Effect::Better, u"thanked me"_s);
    const auto goal = must(cycles.state(office.lastCycle)).goal.id;

    QCOMPARE(doUndoRedo(office, [&] { return justDone(cycles.begin(office.team, u"Another goal"_s)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(cycles.beginUnder(goal, office.lastCycle)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return cycles.rename(office.lastCycle, u"Goodbyes"_s); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return cycles.remove(office.lastCycle); }), QString());
}

void CyclesTest::beginsWithAGoalOwnedByWhoeverBegins()
{
    Office office;
    const auto first = office.beginCycle(u"  Callers leave with an answer "_s);
    const auto state = must(Cycles(*office.workspace).state(first));

    QCOMPARE(state.goal.statement, u"Callers leave with an answer"_s);
    QCOMPARE(state.goal.owner, std::optional(office.ada));
    QCOMPARE(state.cycle.title, state.goal.statement);
    QCOMPARE(state.cycle.createdBy, std::optional(office.ada));
    QCOMPARE(state.cycle.createdAt, office.clock.now());
    QCOMPARE(state.teamName, u"Care"_s);
    QVERIFY(!state.round);

    const auto second = must(Cycles(*office.workspace).beginUnder(state.goal.id, first));
    const auto all = Cycles(*office.workspace).cycles();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().cycle.id, second); // newest first
    QCOMPARE(all.first().cycle.follows, std::optional(first));
    QCOMPARE(all.first().goal, state.goal);
}

void CyclesTest::goesThroughTheStepsOneAfterTheOther()
{
    Office office;
    const Cycles cycles(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto current = [&] { return must(cycles.state(cycle)).current; };

    QCOMPARE(current(), Step::Goal);
    QVERIFY(!must(cycles.state(cycle)).steps[1].open);
    office.readyGoal(cycle);
    QCOMPARE(current(), Step::Challenge);
    office.chooseChallenge(cycle);
    QCOMPARE(current(), Step::Idea);
    const auto round = office.planRound(cycle);
    QCOMPARE(current(), Step::Week);
    must(application::Rounds(*office.workspace).start(round));
    QCOMPARE(current(), Step::Week);
    QVERIFY(!must(cycles.state(cycle)).steps[4].open);
    office.skipDays(7);
    QCOMPARE(current(), Step::Reflection);
    QVERIFY(must(cycles.state(cycle)).steps[4].open);
    QCOMPARE(must(cycles.state(cycle)).steps[4].missing, 5);
    office.decide(round, domain::DecisionKind::Adopt);
    QCOMPARE(must(cycles.state(cycle)).steps[4].missing, 0);
    QVERIFY(!must(cycles.state(cycle)).finished);
}

void CyclesTest::namesTheGateOfEachStep()
{
    Office office;
    const Cycles cycles(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto kind = [&](Step step) { return must(cycles.gate(cycle, step)).kind; };

    QCOMPARE(kind(Step::Goal), domain::GateKind::GoalReady);
    QCOMPARE(kind(Step::Challenge), domain::GateKind::ChallengeChosen);
    QCOMPARE(kind(Step::Idea), domain::GateKind::IdeaReady);
    QCOMPARE(kind(Step::Week), domain::GateKind::WeekStarts);
    QCOMPARE(kind(Step::Reflection), domain::GateKind::RoundCloses);
    QCOMPARE(must(cycles.gate(cycle, Step::Week)).missing().size(), 4);

    office.readyGoal(cycle);
    office.chooseChallenge(cycle);
    must(application::Rounds(*office.workspace).start(office.planRound(cycle)));
    QCOMPARE(kind(Step::Week), domain::GateKind::ReflectionOpens);
}

void CyclesTest::isFinishedWhenItsRoundIsAdopted()
{
    Office office;
    const auto round = office.endedRound();
    office.decide(round, domain::DecisionKind::Adopt);
    must(application::Rounds(*office.workspace).close(round));

    const auto state = must(Cycles(*office.workspace).state(office.lastCycle));
    QVERIFY(state.finished);
    QCOMPARE(state.current, Step::Reflection);
    for (const auto &step : state.steps)
        QVERIFY(step.done);
}

void CyclesTest::goesBackToTheIdeaWhenItsRoundIsAbandoned()
{
    Office office;
    const auto round = office.endedRound();
    office.decide(round, domain::DecisionKind::Abandon);
    must(application::Rounds(*office.workspace).close(round));

    const auto state = must(Cycles(*office.workspace).state(office.lastCycle));
    QVERIFY(!state.finished);
    QCOMPARE(state.current, Step::Idea);
    QCOMPARE(state.round->id, round);
    QCOMPARE(must(Cycles(*office.workspace).gate(office.lastCycle, Step::Idea)).missing().size(), 4);
    QVERIFY(!state.steps[3].done && !state.steps[4].done);
}

void CyclesTest::goesOnWithTheNextRoundWhenItIsAdapted()
{
    Office office;
    const auto round = office.endedRound();
    office.decide(round, domain::DecisionKind::Adapt);
    const auto closing = must(application::Rounds(*office.workspace).close(round));

    const auto state = must(Cycles(*office.workspace).state(office.lastCycle));
    QCOMPARE(state.round->id, *closing.nextRound);
    QCOMPARE(state.current, Step::Idea); // the changed idea has to be said aloud again
    QVERIFY(!state.finished);
}

void CyclesTest::takesAllThatWasMadeInItAway()
{
    Office office;
    const auto round = office.endedRound();
    const auto note = office.note(round, domain::Effect::Better, u"uncommonword"_s);
    application::Reflections reflections(*office.workspace);
    const auto session = must(reflections.start(round, domain::ReflectionForm::Team, {office.ada}));
    must(reflections.addInsight(session, u"uncommonword again"_s, {note.id}));
    const application::Search search(*office.workspace);
    QCOMPARE(must(search.find(u"uncommonword"_s, 10)).size(), 2);

    must(Cycles(*office.workspace).remove(office.lastCycle));

    QVERIFY(must(search.find(u"uncommonword"_s, 10)).isEmpty());
    QVERIFY(Cycles(*office.workspace).cycles().isEmpty());
    QVERIFY(!application::Rounds(*office.workspace).roundFor(office.ada));
    must(office.workspace->undo());
    QCOMPARE(must(search.find(u"uncommonword"_s, 10)).size(), 2);
    QCOMPARE(application::Rounds(*office.workspace).roundFor(office.ada)->id, round);
}

void CyclesTest::needsAtMostTwelveEntriesToAStartedWeek()
{
    Office office;
    application::Goals goals(*office.workspace);
    application::Challenges challenges(*office.workspace);
    application::Ideas ideas(*office.workspace);
    application::Rounds rounds(*office.workspace);

    const auto cycle = office.beginCycle(); // 1: the statement; its owner is whoever begins
    auto goal = must(Cycles(*office.workspace).state(cycle)).goal;
    goal.whoNotices = u"callers"_s; // 2
    goal.overrideReason = u"first try, numbers follow"_s; // 3
    must(goals.update(goal));
    must(challenges.choose(must(challenges.add(cycle, u"Callers do not know what happens next"_s)))); // 4, 5
    must(challenges.setChoiceReason(cycle, u"We hear it every day"_s)); // 6
    must(challenges.goByGutFeeling(cycle, u"No data yet"_s)); // 7
    auto idea = must(ideas.idea(must(ideas.addLine(cycle, office.ada, u"Sum up"_s)))); // 8
    idea.situation = u"the caller says goodbye"_s; // 9
    idea.behaviour = u"sum up what happens next"_s; // 10
    idea.overrideReason = u"we know it is simple"_s; // 11
    must(ideas.update(idea));
    auto round = must(rounds.round(must(ideas.choose(idea.id))));
    round.prediction.direction = domain::Effect::Better;
    round.prediction.because = u"they ask less"_s; // 12, the direction beside it is one key
    must(rounds.plan(round));

    must(rounds.start(round.id));
    QCOMPARE(must(rounds.round(round.id)).stateOn(office.clock.today()), domain::RoundState::Running);
}

void CyclesTest::refusesWhatIsNotThere()
{
    Office office;
    Cycles cycles(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto goal = must(cycles.state(cycle)).goal.id;
    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };

    QCOMPARE(cycles.begin(domain::TeamId(7), u"x"_s).error(), missing(u"team"_s));
    QCOMPARE(cycles.begin(office.team, u" "_s).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"statement"_s}));
    QCOMPARE(cycles.beginUnder(domain::GoalId(7)).error(), missing(u"goal"_s));
    QCOMPARE(cycles.beginUnder(goal, domain::CycleId(7)).error(), missing(u"cycle"_s));
    QCOMPARE(cycles.rename(domain::CycleId(7), u"x"_s).error(), missing(u"cycle"_s));
    QCOMPARE(cycles.rename(cycle, {}).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"title"_s}));
    QCOMPARE(cycles.remove(domain::CycleId(7)).error(), missing(u"cycle"_s));
    QCOMPARE(cycles.state(domain::CycleId(7)).error(), missing(u"cycle"_s));
    QCOMPARE(cycles.gate(domain::CycleId(7), Step::Week).error(), missing(u"cycle"_s));
    QCOMPARE(cycles.cycles().size(), 1);
}

TRYWEEK_TEST(tst_cycles, CyclesTest)
#include "tst_cycles.moc"
