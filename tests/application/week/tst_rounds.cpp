// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/rounds.h"
#include "application/workspace/history.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Rounds;
using domain::Effect;
using domain::ErrorCode;
using domain::RoundState;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class RoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void keepsAllOfAPlan();
    void plansOnlyWhatCanBe();
    void startsOnlyWithAllGatesPassed();
    void refusesAWeekThatIsOver();
    void refusesASecondRunningRoundOfAPerson();
    void sealsPlanAndPredictionAtTheStart();
    void amendsBesideTheSealedWords();
    void keepsTheFirstVersionOfAPredictionInTheHistory();
    void endsEarlyWithAReason();
    void looksEarlyOnTheRecord();
    void findsTheRoundOfAPerson();
    void decidesOnlyAfterTheWeek();
    void refusesWhatIsNotThere();
};

void RoundsTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.plannedRound();
    auto plan = must(rounds.round(id));
    plan.offDays = {QDate(2026, 11, 29), QDate(2026, 11, 28)};
    plan.participants = {office.ada};
    plan.singleChange = u"only in the morning"_s;

    QCOMPARE(doUndoRedo(office, [&] { return rounds.plan(plan); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return rounds.start(id); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(rounds.amend(id, u"or they ask more"_s)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return rounds.endEarly(id, u"the system is down"_s); }), QString());
    domain::Decision decision{id, domain::DecisionKind::Adapt, {}, {}, {}, {}};
    QCOMPARE(doUndoRedo(office, [&] { return rounds.saveDecision(decision); }), QString());
    decision = {
        id, domain::DecisionKind::Abandon, u"it took too long"_s, u"tell the team"_s, office.bo, QDate(2026, 12, 1)};
    QCOMPARE(doUndoRedo(office, [&] { return rounds.saveDecision(decision); }), QString());
    QCOMPARE(rounds.decision(id), std::optional(decision));
    QCOMPARE(doUndoRedo(office, [&] { return justDone(rounds.close(id)); }), QString());
}

void RoundsTest::keepsAllOfAPlan()
{
    Office office;
    auto plan = must(Rounds(*office.workspace).round(office.plannedRound()));
    plan.participants = {office.bo};
    plan.startDay = QDate(2026, 11, 25);
    plan.days = 10;
    plan.offDays = {QDate(2026, 11, 28), QDate(2026, 11, 29)};
    plan.design = domain::Design::Staggered;
    plan.prediction = {Effect::Worse, u"it takes longer"_s, u"a minute a call"_s};
    plan.singleChange = u"only at the end"_s;
    must(Rounds(*office.workspace).plan(plan));

    office.open();
    QCOMPARE(must(Rounds(*office.workspace).round(plan.id)), plan);
    QCOMPARE(Rounds(*office.workspace).rounds(office.lastCycle), QList<domain::Round>{plan});
}

void RoundsTest::plansOnlyWhatCanBe()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto good = must(rounds.round(office.plannedRound()));
    const auto invalid = [&](auto change) {
        domain::Round plan = good;
        change(plan);
        const auto refused = rounds.plan(plan);
        return refused.has_error() ? refused.error() : domain::Error{};
    };

    QCOMPARE(invalid([](auto &plan) { plan.days = 0; }).context, u"days"_s);
    QCOMPARE(invalid([](auto &plan) { plan.days = 61; }).context, u"days"_s);
    const auto allOff = invalid([](auto &plan) {
        plan.days = 1;
        plan.offDays = {*plan.startDay};
    });
    QCOMPARE(allOff.context, u"offDays"_s);
    QCOMPARE(invalid([](auto &plan) { plan.prediction.direction = Effect::CannotTell; }),
        (domain::Error{ErrorCode::FieldInvalid, u"cannot-tell"_s, u"direction"_s}));
    QCOMPARE(invalid([](auto &plan) { plan.participants += domain::PersonId(7); }),
        (domain::Error{ErrorCode::NotFound, {}, u"person"_s}));
    QCOMPARE(must(rounds.round(good.id)), good);
}

void RoundsTest::startsOnlyWithAllGatesPassed()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto id = office.planRound(cycle);
    const auto closed = [&] {
        const auto refused = rounds.start(id);
        return refused.has_error() && refused.error().code == ErrorCode::GateClosed ? refused.error().context
                                                                                    : u"open"_s;
    };

    QCOMPARE(closed(), u"goal"_s);
    office.readyGoal(cycle);
    QCOMPARE(closed(), u"challenge"_s);
    office.chooseChallenge(cycle);
    application::Ideas ideas(*office.workspace);
    auto idea = *ideas.chosen(cycle);
    idea.rehearsedOn.reset();
    must(ideas.update(idea));
    QCOMPARE(closed(), u"idea"_s);
    idea.overrideReason = u"nobody was free"_s;
    must(ideas.update(idea));
    auto plan = must(rounds.round(id));
    plan.prediction.because.clear();
    must(rounds.plan(plan));
    QCOMPARE(closed(), u"week"_s);
    QCOMPARE(must(rounds.startGate(id)).missing(), QList{domain::GateItem::PredictionBecause});
    plan.prediction.because = u"they ask less"_s;
    plan.participants.clear();
    must(rounds.plan(plan));
    QCOMPARE(closed(), u"week"_s);
    plan.participants = {office.ada};
    must(rounds.plan(plan));
    QCOMPARE(closed(), u"open"_s);
    QCOMPARE(must(rounds.round(id)).startedAt, std::optional(office.clock.now()));
    QCOMPARE(rounds.start(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"running"_s}));
}

void RoundsTest::refusesAWeekThatIsOver()
{
    Office office;
    const auto id = office.plannedRound();
    office.skipDays(7);

    QCOMPARE(Rounds(*office.workspace).start(id).error(),
        (domain::Error{ErrorCode::FieldInvalid, u"2026-11-23"_s, u"startDay"_s}));
}

void RoundsTest::refusesASecondRunningRoundOfAPerson()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto first = office.runningRound();
    const auto second = office.plannedRound();

    QCOMPARE(rounds.start(second).error(), (domain::Error{ErrorCode::AlreadyRunning, {}, u"Ada"_s}));
    QVERIFY(must(rounds.startGate(second)).missing().contains(domain::GateItem::NoOtherRound));
    auto plan = must(rounds.round(second));
    plan.participants = {office.bo};
    must(rounds.plan(plan));
    QCOMPARE(rounds.start(second).error().context, u"Bo"_s);

    const auto cem
        = must(application::Teams(*office.workspace).addPerson(office.team, u"Cem"_s, domain::Role::Frontline));
    plan.participants = {cem};
    must(rounds.plan(plan));
    must(rounds.start(second)); // somebody else may
    must(office.workspace->undo());

    plan.participants = {office.ada};
    plan.startDay = QDate(2026, 11, 30);
    must(rounds.plan(plan));
    QCOMPARE(rounds.start(second).error().code, ErrorCode::AlreadyRunning); // also ahead of its start day
    must(rounds.endEarly(first, u"enough"_s));
    must(rounds.start(second));
}

void RoundsTest::sealsPlanAndPredictionAtTheStart()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.runningRound();
    auto plan = must(rounds.round(id));
    plan.prediction.because = u"other words"_s;

    QCOMPARE(rounds.plan(plan).error().code, ErrorCode::Sealed);
    QCOMPARE(must(rounds.round(id)).prediction.because, u"they ask less"_s);
    must(office.workspace->undo());
    must(rounds.plan(plan));
}

void RoundsTest::amendsBesideTheSealedWords()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.plannedRound();
    QCOMPARE(rounds.amend(id, u"x"_s).error(), (domain::Error{ErrorCode::WrongState, {}, u"planned"_s}));
    must(rounds.start(id));
    QCOMPARE(rounds.amend(id, u" "_s).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"amendment"_s}));
    office.clock.advanceSeconds(60);
    const auto first = must(rounds.amend(id, u"or they ask more"_s));
    must(rounds.amend(id, u"no, less"_s));

    const auto amendments = rounds.amendments(id);
    QCOMPARE(amendments.size(), 2);
    QCOMPARE(
        amendments.first(), (domain::Amendment{first, id, office.ada, office.clock.now(), u"or they ask more"_s}));
    QCOMPARE(must(rounds.round(id)).prediction.because, u"they ask less"_s);
}

void RoundsTest::keepsTheFirstVersionOfAPredictionInTheHistory()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.runningRound();
    must(office.workspace->undo());
    auto plan = must(rounds.round(id));
    plan.prediction = {Effect::Same, u"nothing changes"_s, u"none"_s};
    must(rounds.plan(plan));
    must(rounds.start(id));

    QList<domain::HistoryEntry> starts = application::History(*office.workspace).ofCycle(office.lastCycle, 100);
    starts.removeIf([](const domain::HistoryEntry &entry) { return entry.code != u"round.start"_s; });

    QCOMPARE(starts.size(), 2);
    QVERIFY(!starts.at(0).undone);
    QCOMPARE(
        starts.at(0).arguments, (QStringList{u"1"_s, u"2026-11-23"_s, u"same"_s, u"nothing changes"_s, u"none"_s}));
    QVERIFY(starts.at(1).undone);
    QCOMPARE(starts.at(1).arguments.at(3), u"they ask less"_s);
}

void RoundsTest::endsEarlyWithAReason()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.plannedRound();
    QCOMPARE(rounds.endEarly(id, u"x"_s).error(), (domain::Error{ErrorCode::WrongState, {}, u"planned"_s}));
    must(rounds.start(id));
    office.skipDays(2);
    QCOMPARE(rounds.endEarly(id, u"\t"_s).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"reason"_s}));
    must(rounds.endEarly(id, u"the system is down"_s));

    const auto round = must(rounds.round(id));
    QCOMPARE(round.stateOn(office.clock.today()), RoundState::Ended);
    QCOMPARE(round.endedOn, std::optional(QDate(2026, 11, 25)));
    QCOMPARE(round.endedEarlyReason, u"the system is down"_s);
    QCOMPARE(rounds.endEarly(id, u"x"_s).error(), (domain::Error{ErrorCode::WrongState, {}, u"ended"_s}));
}

void RoundsTest::looksEarlyOnTheRecord()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.plannedRound();
    QCOMPARE(rounds.lookEarly(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"planned"_s}));
    must(rounds.start(id));
    must(rounds.lookEarly(id));

    const auto entries = application::History(*office.workspace).ofCycle(office.lastCycle, 1);
    QCOMPARE(entries.first().code, u"round.look-early"_s);
    QCOMPARE(entries.first().person, std::optional(office.ada));
    QCOMPARE(office.workspace->nextUndo()->code, u"round.start"_s); // looking cannot be undone
    office.skipDays(7);
    QCOMPARE(rounds.lookEarly(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"ended"_s}));
}

void RoundsTest::findsTheRoundOfAPerson()
{
    Office office;
    const Rounds rounds(*office.workspace);
    QVERIFY(!rounds.roundFor(office.ada));
    const auto planned = office.plannedRound();
    QCOMPARE(rounds.roundFor(office.bo)->id, planned);
    const auto running = office.plannedRound();
    must(Rounds(*office.workspace).start(running));
    QCOMPARE(rounds.roundFor(office.ada)->id, running);
    office.skipDays(7);
    QCOMPARE(rounds.roundFor(office.ada)->id, running); // ended, waits for its decision
    office.decide(running, domain::DecisionKind::Abandon);
    must(Rounds(*office.workspace).close(running));
    QVERIFY(!rounds.roundFor(office.ada)); // the other one's start day has passed
    QVERIFY(!rounds.roundFor(domain::PersonId(7)));
}

void RoundsTest::decidesOnlyAfterTheWeek()
{
    Office office;
    Rounds rounds(*office.workspace);
    const auto id = office.runningRound();
    const domain::Decision decision{id, domain::DecisionKind::Adopt, {}, {}, {}, {}};

    QVERIFY(!rounds.decision(id));
    QCOMPARE(rounds.saveDecision(decision).error(), (domain::Error{ErrorCode::WrongState, {}, u"running"_s}));
    QCOMPARE(rounds.close(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"running"_s}));
    office.skipDays(7);
    QCOMPARE(must(rounds.closeGate(id)).missing().size(), 5);
    must(rounds.saveDecision(decision));
    QCOMPARE(must(rounds.closeGate(id)).missing().size(), 4);
    QCOMPARE(rounds.close(id).error(), (domain::Error{ErrorCode::GateClosed, {}, u"decision"_s}));
    office.decide(id, domain::DecisionKind::Adopt);
    must(rounds.close(id));
    QCOMPARE(rounds.saveDecision(decision).error(), (domain::Error{ErrorCode::WrongState, {}, u"closed"_s}));
    QCOMPARE(rounds.close(id).error(), (domain::Error{ErrorCode::WrongState, {}, u"closed"_s}));
}

void RoundsTest::refusesWhatIsNotThere()
{
    Office office;
    Rounds rounds(*office.workspace);
    const domain::RoundId unknown(7);
    const domain::Error missing{ErrorCode::NotFound, {}, u"round"_s};
    domain::Round plan;
    plan.id = unknown;

    QCOMPARE(rounds.round(unknown).error(), missing);
    QCOMPARE(rounds.plan(plan).error(), missing);
    QCOMPARE(rounds.startGate(unknown).error(), missing);
    QCOMPARE(rounds.start(unknown).error(), missing);
    QCOMPARE(rounds.amend(unknown, u"x"_s).error(), missing);
    QCOMPARE(rounds.endEarly(unknown, u"x"_s).error(), missing);
    QCOMPARE(rounds.lookEarly(unknown).error(), missing);
    QCOMPARE(rounds.saveDecision({unknown, {}, {}, {}, {}, {}}).error(), missing);
    QCOMPARE(rounds.closeGate(unknown).error(), missing);
    QCOMPARE(rounds.close(unknown).error(), missing);
    const auto id = office.endedRound();
    QCOMPARE(rounds.saveDecision({id, {}, {}, {}, domain::PersonId(7), {}}).error(),
        (domain::Error{ErrorCode::NotFound, {}, u"person"_s}));
}

TRYWEEK_TEST(tst_rounds, RoundsTest)
#include "tst_rounds.moc"
