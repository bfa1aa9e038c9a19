// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/export.h"
#include "application/week/notes.h"
#include "application/week/results.h"
#include "application/week/rounds.h"
#include "application/workspace/history.h"
#include "domain/week/draw.h"
#include "support/builders.h"
#include "support/test_main.h"
#include "wording/historylines.h"

#include <QTimeZone>

using application::Notes;
using application::Results;
using application::Rounds;
using domain::Arm;
using domain::Design;
using domain::Effect;
using domain::ErrorCode;
using domain::Phase;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

/// The three designs of a week, and what may happen to a week on its way.
class DesignsTest : public QObject
{
    Q_OBJECT

private:
    static domain::RoundId planned(Office &office, Design design)
    {
        const auto id = office.plannedRound();
        auto plan = must(Rounds(*office.workspace).round(id));
        plan.design = design;
        must(Rounds(*office.workspace).plan(plan));
        return id;
    }

    static QString lastLine(Office &office)
    {
        return wording::historyLine(application::History(*office.workspace).ofCycle(office.lastCycle, 1).first());
    }

private slots:
    void drawsNothingWhereNothingIsDrawn();
    void alternatesContactsInDrawnBlocks();
    void comparesWhatWasDrawn();
    void keepsWhatTheComposerSaid();
    void asUsualWasNotToBeDone();
    void startsColleaguesInADrawnOrder();
    void asksForTwoPeopleForAStaggeredStart();
    void tellsTheDrawInTheHistory();
    void drawsAgainAfterTheStartWasTakenBack();
    void makesARunningWeekLonger();
    void marksDaysOff();
    void countsAWeekOverADaylightSavingChange();
    void keepsNotesInTheWeekWhenTheClockIsSetBack();
    void keepsThePersonWhoLeftInTheCounts();
    void goesOnWithAParticipantWithoutNotes();
    void keepsTwoNotesOfTheSameMoment();
};

void DesignsTest::drawsNothingWhereNothingIsDrawn()
{
    Office office;
    const auto id = office.runningRound();
    QVERIFY(!must(Rounds(*office.workspace).round(id)).drawSeed);
    QVERIFY(!Notes(*office.workspace).nextArm(id));
    QVERIFY(!office.note(id, Effect::Better).arm);
}

void DesignsTest::alternatesContactsInDrawnBlocks()
{
    Office office;
    const auto id = planned(office, Design::Alternating);
    QVERIFY(!Notes(*office.workspace).nextArm(id));
    QCOMPARE(doUndoRedo(office, [&] { return Rounds(*office.workspace).start(id); }), QString());
    const auto round = must(Rounds(*office.workspace).round(id));
    QVERIFY(round.drawSeed.has_value());
    for (qint64 place = 0; place < 12; ++place) {
        const auto expected = domain::drawnArm(*round.drawSeed, office.ada, place);
        QCOMPARE(Notes(*office.workspace).nextArm(id), std::optional(expected));
        const domain::Note note = office.note(id, Effect::Same);
        QCOMPARE(note.arm, std::optional(expected));
        QCOMPARE(must(Notes(*office.workspace).note(note.id)).arm, std::optional(expected));
    }
    // undoing the start and starting again draws nothing else: first the notes are undone, then the start
    for (int i = 0; i < 12; ++i)
        must(office.workspace->undo());
    must(office.workspace->undo());
    QVERIFY(!must(Rounds(*office.workspace).round(id)).drawSeed);
    must(Rounds(*office.workspace).start(id));
    QCOMPARE(must(Rounds(*office.workspace).round(id)).drawSeed, round.drawSeed);
    for (int i = 0; i < 12; ++i)
        office.note(id, Effect::Same);
    // a note that was taken off keeps its place in the draw
    const domain::Note taken = office.note(id, Effect::Same);
    must(Notes(*office.workspace).remove(taken.id));
    QCOMPARE(Notes(*office.workspace).nextArm(id), std::optional(domain::drawnArm(*round.drawSeed, office.ada, 13)));
}

void DesignsTest::comparesWhatWasDrawn()
{
    Office office;
    const auto id = planned(office, Design::Alternating);
    must(Rounds(*office.workspace).start(id));
    for (int i = 0; i < 40; ++i) {
        const bool tried = Notes(*office.workspace).nextArm(id) == Arm::Try;
        office.note(id, tried && i % 5 != 0 ? Effect::Better : Effect::Same);
    }
    office.skipDays(7);
    const domain::RoundResult result = must(Results(*office.workspace).result(id));
    QCOMPARE(result.counts.baseline, (domain::EffectCounts{0, 20, 0, 0}));
    QCOMPARE(result.counts.week.n(), 20);
    QVERIFY(result.counts.week.better >= 12);
    QVERIFY(!result.withoutBaseline);
    QCOMPARE(result.verdict(), domain::Verdict::LooksBetter);
    QCOMPARE(result.source.design, Design::Alternating);
    QCOMPARE(result.source.rows.first().side, std::optional(domain::Phase::Baseline));
    QVERIFY(result.source.order.isEmpty());
}

void DesignsTest::keepsWhatTheComposerSaid()
{
    Office office;
    const auto id = planned(office, Design::Alternating);
    must(Rounds(*office.workspace).start(id));
    const Arm drawn = *Notes(*office.workspace).nextArm(id);
    application::NoteDraft draft = office.draftOf(id, Effect::Better);
    draft.arm = drawn == Arm::Try ? Arm::Usual : Arm::Try;
    draft.text = u"half typed"_s;
    must(Notes(*office.workspace).keepDraft(draft));
    QCOMPARE(Notes(*office.workspace).draft(id)->arm, draft.arm);
    QCOMPARE(must(Notes(*office.workspace).add(draft)).arm, draft.arm);
}

void DesignsTest::asUsualWasNotToBeDone()
{
    Office office;
    const auto id = planned(office, Design::Alternating);
    must(Rounds(*office.workspace).start(id));
    application::NoteDraft draft = office.draftOf(id, Effect::Better);
    draft.did = domain::Did::Partly;
    draft.didNotBecause = u"no time"_s;
    draft.arm = Arm::Usual;
    domain::Note note = must(Notes(*office.workspace).add(draft));
    QCOMPARE(note.did, domain::Did::No);
    QCOMPARE(note.didNotBecause, QString());
    note.did = domain::Did::Yes;
    must(Notes(*office.workspace).update(note));
    QCOMPARE(must(Notes(*office.workspace).note(note.id)).did, domain::Did::No);
    draft.arm = Arm::Try;
    QCOMPARE(must(Notes(*office.workspace).add(draft)).did, domain::Did::Partly);
}

void DesignsTest::startsColleaguesInADrawnOrder()
{
    Office office;
    const auto id = planned(office, Design::Staggered);
    QCOMPARE(doUndoRedo(office, [&] { return Rounds(*office.workspace).start(id); }), QString());
    const auto round = must(Rounds(*office.workspace).round(id));
    QCOMPARE(round.participations.size(), 2);
    const auto order = domain::drawnOrder(*round.drawSeed, round.participants);
    QCOMPARE(round.startDayOf(order[0]), std::optional(QDate(2026, 11, 25)));
    QCOMPARE(round.startDayOf(order[1]), std::optional(QDate(2026, 11, 27)));

    office.skipDays(3); // Thursday: the first one tries it, the second does as usual still
    office.actAs(order[0]);
    QCOMPARE(office.note(id, Effect::Better).phase, Phase::Week);
    office.actAs(order[1]);
    QCOMPARE(office.note(id, Effect::Same).phase, Phase::Baseline);
    office.skipDays(1);
    QCOMPARE(office.note(id, Effect::Better).phase, Phase::Week);
    office.skipDays(3);
    const auto result = must(Results(*office.workspace).result(id));
    QCOMPARE(result.counts.baseline.n(), 1);
    QCOMPARE(result.counts.week.n(), 2);
    for (const domain::SourceCard &card : {result.source, result.onlyDoneSource}) {
        QCOMPARE(card.design, Design::Staggered);
        QCOMPARE(card.order.size(), 2);
        QCOMPARE(card.order.first().day, QDate(2026, 11, 25));
        QCOMPARE(card.order.first().name, order[0] == office.ada ? u"Ada"_s : u"Bo"_s);
        QCOMPARE(card.rows.last().first, std::optional(QDate(2026, 11, 25)));
    }
}

void DesignsTest::asksForTwoPeopleForAStaggeredStart()
{
    Office office;
    const auto id = planned(office, Design::Staggered);
    auto plan = must(Rounds(*office.workspace).round(id));
    plan.participants = {office.ada};
    must(Rounds(*office.workspace).plan(plan));
    QVERIFY(must(Rounds(*office.workspace).startGate(id)).missing().contains(domain::GateItem::StaggeredPeople));
    QCOMPARE(Rounds(*office.workspace).start(id).error().code, ErrorCode::GateClosed);
}

void DesignsTest::tellsTheDrawInTheHistory()
{
    Office office;
    const auto id = planned(office, Design::Staggered);
    must(Rounds(*office.workspace).start(id));
    const auto round = must(Rounds(*office.workspace).round(id));
    const QString line = lastLine(office);
    QVERIFY2(line.contains(QString::number(*round.drawSeed)), qPrintable(line));
    QVERIFY2(line.contains(u"Ada W"_s) || line.contains(u"Ada F"_s), qPrintable(line));
    QVERIFY2(line.contains(u"they ask less"_s), qPrintable(line));

    Office other;
    const auto alternating = planned(other, Design::Alternating);
    must(Rounds(*other.workspace).start(alternating));
    const auto drawn = must(Rounds(*other.workspace).round(alternating)).drawSeed;
    QVERIFY2(lastLine(other).contains(QString::number(*drawn)), qPrintable(lastLine(other)));
}

void DesignsTest::drawsAgainAfterTheStartWasTakenBack()
{
    Office office;
    const auto id = planned(office, Design::Staggered);
    must(Rounds(*office.workspace).start(id));
    must(office.workspace->undo());
    const auto round = must(Rounds(*office.workspace).round(id));
    QVERIFY(!round.drawSeed);
    QVERIFY(round.participations.isEmpty());
    // the first draw stays to be seen: nobody draws until they like it without it showing
    bool seen = false;
    for (const domain::HistoryEntry &entry : application::History(*office.workspace).ofCycle(office.lastCycle, 10))
        seen = seen || (entry.code == u"round.start-staggered"_s && entry.undone);
    QVERIFY(seen);
}

void DesignsTest::makesARunningWeekLonger()
{
    Office office;
    const auto id = office.plannedRound();
    Rounds rounds(*office.workspace);
    QCOMPARE(rounds.extend(id, 2, u"holiday"_s).error().code, ErrorCode::WrongState);
    must(rounds.start(id));
    QCOMPARE(rounds.extend(id, 2, u"  "_s).error(), (domain::Error{ErrorCode::FieldEmpty, {}, u"reason"_s}));
    QCOMPARE(rounds.extend(id, 0, u"holiday"_s).error().context, u"days"_s);
    QCOMPARE(rounds.extend(id, 54, u"holiday"_s).error().context, u"days"_s);
    QCOMPARE(doUndoRedo(office, [&] { return rounds.extend(id, 2, u"Two days without the system"_s); }), QString());
    const auto round = must(rounds.round(id));
    QCOMPARE(round.lastDay(), std::optional(QDate(2026, 12, 1)));
    QCOMPARE(round.extendedBy, 2);
    QCOMPARE(round.extensionReason, u"Two days without the system"_s);
    QCOMPARE(application::History(*office.workspace).ofCycle(office.lastCycle, 9).last().code.isEmpty(), false);
    office.skipDays(8);
    QCOMPARE(must(rounds.round(id)).stateOn(office.clock.today()), domain::RoundState::Running);
    QVERIFY(wording::historyLine({{}, {}, {}, {}, u"round.extend"_s,
                                     {u"1"_s, u"2"_s, u"2026-12-01"_s, u"Two days without the system"_s}, {}, false})
                .contains(u"Two days without"_s));
}

void DesignsTest::marksDaysOff()
{
    Office office;
    const auto id = office.runningRound();
    Rounds rounds(*office.workspace);
    const QDate saturday(2026, 11, 28);
    QCOMPARE(doUndoRedo(office, [&] { return rounds.setDaysOff(id, {saturday}); }), QString());
    QCOMPARE(doUndoRedo(office, [&] { return rounds.setDaysOff(id, {QDate(2026, 11, 25)}, office.bo); }), QString());
    const auto round = must(rounds.round(id));
    QCOMPARE(round.workingDays(), 6);
    QVERIFY(round.isOff(saturday));
    QVERIFY(round.isOffFor(QDate(2026, 11, 25), office.bo));
    QVERIFY(!round.isOffFor(QDate(2026, 11, 25), office.ada));
    QList<QDate> all;
    for (int i = 0; i < 7; ++i)
        all.append(QDate(2026, 11, 23).addDays(i));
    QCOMPARE(rounds.setDaysOff(id, all).error().context, u"offDays"_s);
    QCOMPARE(rounds.setDaysOff(id, {saturday}, domain::PersonId(5)).error().code, ErrorCode::NotFound);
}

/// The night to 25 October 2026 has an hour twice in Copenhagen, where the tests play.
void DesignsTest::countsAWeekOverADaylightSavingChange()
{
    Office office;
    office.clock.set(QDateTime(QDate(2026, 10, 22), QTime(9, 0), Qt::UTC));
    const auto id = office.runningRound();
    for (int day = 0; day < 7; ++day) {
        const QDate date = QDate(2026, 10, 22).addDays(day);
        office.clock.set(QDateTime(date, QTime(0, 5), Qt::LocalTime).toUTC().addSecs(day == 0 ? 10 * 3600 : 0));
        QCOMPARE(office.note(id, Effect::Better).day, date);
        office.clock.set(QDateTime(date, QTime(23, 55), Qt::LocalTime).toUTC());
        QCOMPARE(office.note(id, Effect::Same).day, date);
        QCOMPARE(must(Rounds(*office.workspace).round(id)).dayNumber(date), day + 1);
    }
    // the hour that comes twice
    office.clock.set(QDateTime(QDate(2026, 10, 29), QTime(8, 0), Qt::UTC));
    const auto counts = must(Results(*office.workspace).result(id)).counts;
    QCOMPARE(counts.days.size(), 7);
    QCOMPARE(counts.week, (domain::EffectCounts{7, 7, 0, 0}));
    for (const domain::DayCounts &day : counts.days)
        QCOMPARE(day.counts.n(), 2);
}

void DesignsTest::keepsNotesInTheWeekWhenTheClockIsSetBack()
{
    Office office;
    const auto id = office.runningRound();
    const domain::Note before = office.note(id, Effect::Better);
    office.skipDays(-3);
    const domain::Note note = office.note(id, Effect::Same);
    QCOMPARE(note.phase, Phase::Week);
    QCOMPARE(note.day, QDate(2026, 11, 23));
    QVERIFY(note.id > before.id);
    QCOMPARE(Notes(*office.workspace).own(id, 5).size(), 2);
    office.skipDays(10);
    QCOMPARE(must(Results(*office.workspace).result(id)).counts.week.n(), 2);
}

void DesignsTest::keepsThePersonWhoLeftInTheCounts()
{
    Office office;
    const auto id = planned(office, Design::Staggered);
    must(Rounds(*office.workspace).start(id));
    office.skipDays(4);
    office.actAs(office.bo);
    office.note(id, Effect::Better);
    office.actAs(office.ada);
    must(application::Teams(*office.workspace).removePerson(office.bo));
    office.note(id, Effect::Same);
    QCOMPARE(must(Rounds(*office.workspace).round(id)).stateOn(office.clock.today()), domain::RoundState::Running);
    office.skipDays(3);
    QCOMPARE(must(Results(*office.workspace).result(id)).counts.week.n(), 2);
    QCOMPARE(Notes(*office.workspace).all(id, 5).size(), 2);
    QVERIFY(lastLine(office).contains(u"note"_s));
    application::ExportRequest request;
    QTemporaryDir folder;
    request.folder = folder.path();
    must(application::Export(*office.workspace).csv(request));
    QFile participants(folder.filePath(u"participants.csv"_s));
    QVERIFY(participants.open(QIODevice::ReadOnly));
    QVERIFY(participants.readAll().contains("Bo"));
}

void DesignsTest::goesOnWithAParticipantWithoutNotes()
{
    Office office;
    const auto id = office.runningRound();
    office.note(id, Effect::Better);
    office.skipDays(7);
    office.actAs(office.bo);
    const auto own = must(Results(*office.workspace).own(id));
    QCOMPARE(own.counts.week.n(), 0);
    QCOMPARE(own.verdict(), domain::Verdict::TooLittle);
    QVERIFY(own.source.rows.first().values.last() == std::nullopt);
    office.decide(id, domain::DecisionKind::Abandon);
    must(Rounds(*office.workspace).close(id));
}

void DesignsTest::keepsTwoNotesOfTheSameMoment()
{
    Office office;
    const auto id = office.runningRound();
    const domain::Note first = office.note(id, Effect::Better, u"😀 שלום"_s);
    const domain::Note second = office.note(id, Effect::Worse, u"😀 שלום"_s);
    QCOMPARE(first.at, second.at);
    QVERIFY(second.id > first.id);
    QCOMPARE(Notes(*office.workspace).own(id, 5).size(), 2);
    QCOMPARE(Notes(*office.workspace).own(id, 5).first().text, u"😀 שלום"_s);
}

TRYWEEK_TEST(tst_designs, DesignsTest)
#include "tst_designs.moc"
