// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/ideas.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Ideas;
using domain::ErrorCode;
using support::justDone;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class IdeasTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesEveryWrite();
    void keepsAllOfAnIdeaAndWhoHadIt();
    void plansARoundForEverybodyFromTodayOn();
    void changesTheIdeaOfThePlannedRound();
    void waitsWhileARoundIsUnderWay();
    void sealsAnIdeaThatIsTried();
    void takesAPlannedRoundAwayUnlessItHasNotes();
    void choosesAnewAfterAnAbandonedRound();
    void refusesWhatIsEmptyOrNotThere();
};

void IdeasTest::undoesAndRedoesEveryWrite()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto first = must(ideas.addLine(cycle, office.ada, u"Sum up"_s));
    const auto second = must(ideas.addLine(cycle, {}, u"Ask first"_s));
    auto changed = must(ideas.idea(first));
    changed.situation = u"the caller says goodbye"_s;
    changed.rehearsedOn = office.clock.today();

    QCOMPARE(doUndoRedo(office, [&] { return justDone(ideas.addLine(cycle, office.bo, u"Open differently"_s)); }),
        QString());
    QCOMPARE(doUndoRedo(office, [&] { return ideas.update(changed); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(ideas.choose(first)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return justDone(ideas.choose(second)); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return ideas.remove(first); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return ideas.remove(second); }), QString());
}

void IdeasTest::keepsAllOfAnIdeaAndWhoHadIt()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto cycle = office.beginCycle();
    auto idea = must(ideas.idea(must(ideas.addLine(cycle, office.bo, u" Sum up\n"_s))));
    QCOMPARE(idea.line, u"Sum up"_s);
    QCOMPARE(idea.proposedBy, std::optional(office.bo));
    idea.situation = u"the caller says goodbye"_s;
    idea.behaviour = u"sum up what happens next"_s;
    idea.simplicity = {true, false, std::nullopt, true, std::nullopt, false};
    idea.rehearsedOn = QDate(2026, 11, 22);
    idea.overrideReason = u"we want to see it"_s;
    must(ideas.update(idea));
    must(ideas.addLine(cycle, {}, u"Another"_s));

    office.open();
    QCOMPARE(Ideas(*office.workspace).ideas(cycle).first(), idea);
    QCOMPARE(Ideas(*office.workspace).ideas(cycle).size(), 2);
}

void IdeasTest::plansARoundForEverybodyFromTodayOn()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto left = must(application::Teams(*office.workspace).addPerson(office.team, u"Cem"_s, {}));
    must(application::Teams(*office.workspace).removePerson(left));
    const auto idea = must(ideas.addLine(cycle, office.ada, u"Sum up"_s));
    QVERIFY(!ideas.chosen(cycle));

    const auto round = must(application::Rounds(*office.workspace).round(must(ideas.choose(idea))));

    QCOMPARE(ideas.chosen(cycle)->id, idea);
    QCOMPARE(round.number, 1);
    QCOMPARE(round.startDay, std::optional(QDate(2026, 11, 23)));
    QCOMPARE(round.days, 7);
    QCOMPARE(round.participants, (QList{office.ada, office.bo}));
    QVERIFY(!round.startedAt);
}

void IdeasTest::changesTheIdeaOfThePlannedRound()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto round = office.plannedRound();
    const auto other = must(ideas.addLine(office.lastCycle, office.bo, u"Ask first"_s));

    QCOMPARE(must(ideas.choose(other)), round);

    QCOMPARE(ideas.chosen(office.lastCycle)->id, other);
    QCOMPARE(application::Rounds(*office.workspace).rounds(office.lastCycle).size(), 1);
    QCOMPARE(must(application::Rounds(*office.workspace).round(round)).prediction.because, u"they ask less"_s);
}

void IdeasTest::waitsWhileARoundIsUnderWay()
{
    Office office;
    const auto round = office.runningRound();
    Ideas ideas(*office.workspace);
    const auto other = must(ideas.addLine(office.lastCycle, office.bo, u"Ask first"_s));

    QCOMPARE(ideas.choose(other).error().code, ErrorCode::AlreadyRunning);
    office.skipDays(7); // ended, but not decided
    QCOMPARE(ideas.choose(other).error().code, ErrorCode::AlreadyRunning);
    QCOMPARE(must(application::Rounds(*office.workspace).round(round)).idea, ideas.chosen(office.lastCycle)->id);
}

void IdeasTest::sealsAnIdeaThatIsTried()
{
    Office office;
    Ideas ideas(*office.workspace);
    office.runningRound();
    auto idea = *ideas.chosen(office.lastCycle);
    idea.behaviour = u"something else"_s;

    QCOMPARE(ideas.update(idea).error().code, ErrorCode::Sealed);
    QCOMPARE(ideas.remove(idea.id).error().code, ErrorCode::Sealed);
    must(office.workspace->undo()); // the start
    must(ideas.update(idea));
}

void IdeasTest::takesAPlannedRoundAwayUnlessItHasNotes()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto round = office.plannedRound();
    const auto idea = ideas.chosen(office.lastCycle)->id;
    const auto note = office.note(round, domain::Effect::Same);

    QCOMPARE(ideas.remove(idea).error(), (domain::Error{ErrorCode::WrongState, {}, u"planned"_s}));
    must(application::Notes(*office.workspace).remove(note.id));
    must(ideas.remove(idea));
    QVERIFY(!ideas.chosen(office.lastCycle));
    QVERIFY(application::Rounds(*office.workspace).rounds(office.lastCycle).isEmpty());
}

void IdeasTest::choosesAnewAfterAnAbandonedRound()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto round = office.endedRound();
    const auto other = must(ideas.addLine(office.lastCycle, office.bo, u"Ask first"_s));
    office.decide(round, domain::DecisionKind::Abandon);
    must(application::Rounds(*office.workspace).close(round));

    QVERIFY(!ideas.chosen(office.lastCycle));
    QCOMPARE(ideas.ideas(office.lastCycle).size(), 2);
    const auto next = must(application::Rounds(*office.workspace).round(must(ideas.choose(other))));
    QCOMPARE(next.number, 2);
    QVERIFY(!next.follows);
    QCOMPARE(ideas.chosen(office.lastCycle)->id, other);
}

void IdeasTest::refusesWhatIsEmptyOrNotThere()
{
    Office office;
    Ideas ideas(*office.workspace);
    const auto cycle = office.beginCycle();
    const auto missing = [](const QString &kind) { return domain::Error{ErrorCode::NotFound, {}, kind}; };
    domain::Idea unknown;
    unknown.id = domain::IdeaId(7);

    QCOMPARE(ideas.addLine(cycle, {}, u" "_s).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"line"_s}));
    QCOMPARE(ideas.addLine(domain::CycleId(7), {}, u"x"_s).error(), missing(u"cycle"_s));
    QCOMPARE(ideas.addLine(cycle, domain::PersonId(7), u"x"_s).error(), missing(u"person"_s));
    QCOMPARE(ideas.idea(unknown.id).error(), missing(u"idea"_s));
    QCOMPARE(ideas.update(unknown).error(), missing(u"idea"_s));
    QCOMPARE(ideas.remove(unknown.id).error(), missing(u"idea"_s));
    QCOMPARE(ideas.choose(unknown.id).error(), missing(u"idea"_s));
    QVERIFY(!ideas.chosen(domain::CycleId(7)));
}

TRYWEEK_TEST(tst_ideas, IdeasTest)
#include "tst_ideas.moc"
