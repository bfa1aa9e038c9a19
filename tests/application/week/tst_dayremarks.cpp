// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/dayremarks.h"

#include "application/workspace/history.h"
#include "application/workspace/search.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::DayRemarks;
using domain::DayRemark;
using domain::ErrorCode;
using support::doUndoRedo;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

class DayRemarksTest : public QObject
{
    Q_OBJECT

    static DayRemark answered(Office &office, domain::RoundId round)
    {
        DayRemark remark = DayRemarks(*office.workspace).today(round);
        remark.surprise = u" They asked back "_s;
        remark.watch = u"Who interrupts"_s;
        return remark;
    }

private slots:
    void keepsAnswersUndoesAndRedoesThem()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        QCOMPARE(doUndoRedo(office, [&] { return remarks.save(answered(office, round)); }), QString());
        DayRemark stored = remarks.today(round);
        QCOMPARE(stored.surprise, u"They asked back"_s);
        QCOMPARE(stored.person, office.ada);
        QCOMPARE(stored.day, QDate(2026, 11, 23));
        office.clock.advanceSeconds(60);
        stored.habit = u"At lunch, with the phone in my hand"_s;
        QCOMPARE(doUndoRedo(office, [&] { return remarks.save(stored); }), QString());
        QCOMPARE(remarks.today(round).id, stored.id);
        const auto entry = application::History(*office.workspace).ofCycle(office.lastCycle, 1).first();
        QVERIFY(!entry.arguments.join(u' ').contains(u"lunch"));
        // Nothing left of the answers: nothing is left of the remark.
        stored.surprise = stored.habit = stored.watch = QString();
        QCOMPARE(doUndoRedo(office, [&] { return remarks.save(stored); }), QString());
        QVERIFY(!remarks.today(round).id.isValid());
    }

    void keepsADayApartFromTheNextAndAPersonFromAnother()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        must(remarks.save(answered(office, round)));
        office.actAs(office.bo);
        QVERIFY(remarks.today(round).isEmpty());
        office.actAs(office.ada);
        office.skipDays(1);
        QVERIFY(remarks.today(round).isEmpty());
        QCOMPARE(remarks.on(round, QDate(2026, 11, 23))->watch, u"Who interrupts"_s);
    }

    void needsARunningWeekAndAnswersOfALength()
    {
        Office office;
        const auto planned = office.plannedRound();
        DayRemarks remarks(*office.workspace);
        QCOMPARE(remarks.save(answered(office, planned)).error().code, ErrorCode::WrongState);
        must(application::Rounds(*office.workspace).start(planned));
        DayRemark long_ = answered(office, planned);
        long_.habit = QString(DayRemark::maximumTextLength + 1, u'x');
        QCOMPARE(remarks.save(long_).error().code, ErrorCode::FieldTooLong);
        QVERIFY(remarks.today(planned).isEmpty());
        must(remarks.save(remarks.today(planned))); // blank: nothing to keep
        QVERIFY(!remarks.today(planned).id.isValid());
    }

    void readsOnesOwnAndWhatEverybodyShares()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        must(remarks.save(answered(office, round)));
        office.actAs(office.bo);
        DayRemark doubt = answered(office, round);
        doubt.isPrivate = true;
        must(remarks.save(doubt));
        office.actAs(office.ada);
        office.skipDays(1);
        must(remarks.save(answered(office, round)));
        const auto own = remarks.own(round);
        QCOMPARE(own.size(), 2);
        QCOMPARE(own.first().remark.day, QDate(2026, 11, 24)); // the newest first
        QVERIFY(own.first().isOwn);
        const auto shared = remarks.shared(round);
        QCOMPARE(shared.size(), 2); // what is private is for its author only, also here
        QCOMPARE(shared.first().remark.day, QDate(2026, 11, 23));
        QCOMPARE(shared.first().author, u"Ada"_s);
        office.actAs(office.bo);
        QCOMPARE(remarks.shared(round).size(), 2);
        QVERIFY(!remarks.shared(round).first().isOwn);
        const auto private_ = remarks.own(round).first().remark;
        QVERIFY(private_.isPrivate);
        QCOMPARE(must(remarks.remark(private_.id)), private_);
        office.actAs(office.ada);
        QCOMPARE(remarks.remark(private_.id).error().code, ErrorCode::NotFound);
    }

    void isFoundByItsWordsAndAfterUndoAndRedo()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        DayRemark remark = answered(office, round);
        remark.isPrivate = true;
        const application::Search search(*office.workspace);
        QCOMPARE(doUndoRedo(office, [&] { return remarks.save(remark); }), QString());
        const auto hits = must(search.find(u"interrupts asked"_s, 10));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().kind, domain::Kind::DayRemark);
        QCOMPARE(hits.first().title, u"Callers do not know what happens next"_s);
        QVERIFY(must(search.find(u"interrupts"_s, 10, false)).isEmpty());
        office.actAs(office.bo);
        QVERIFY(must(search.find(u"interrupts"_s, 10)).isEmpty());
        office.actAs(office.ada);
        must(office.workspace->undo());
        QVERIFY(must(search.find(u"interrupts"_s, 10)).isEmpty());
        must(office.workspace->redo());
        QCOMPARE(must(search.find(u"interrupts"_s, 10)).size(), 1);
    }

    void erasesAnOwnDayForGood()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        must(remarks.save(answered(office, round)));
        DayRemark changed = remarks.today(round);
        changed.habit = u"At lunch"_s;
        must(remarks.save(changed));
        office.actAs(office.bo);
        QCOMPARE(remarks.erase(changed.id).error(), (domain::Error{ErrorCode::NotFound, {}, u"day_remark"_s}));
        office.actAs(office.ada);

        must(remarks.erase(changed.id));

        QVERIFY(remarks.own(round).isEmpty());
        QVERIFY(!remarks.today(round).id.isValid());
        QVERIFY(must(application::Search(*office.workspace).find(u"lunch"_s, 10)).isEmpty());
        QVERIFY(!office.workspace->nextUndo() || !office.workspace->nextUndo()->code.startsWith(u"day-remark."_s));
        const auto entry = application::History(*office.workspace).ofCycle(office.lastCycle, 1).first();
        QCOMPARE(entry.code, u"day-remark.erase"_s);
        QCOMPARE(entry.arguments, QStringList{u"1"_s});
        QCOMPARE(support::problemsOf(office.path()), QString());
        QCOMPARE(remarks.erase(changed.id).error().code, ErrorCode::NotFound);
        // The day can be answered anew.
        QCOMPARE(doUndoRedo(office, [&] { return remarks.save(answered(office, round)); }), QString());
    }

    void keepsHalfTypedAnswersApartFromTheHistoryAndTheSearch()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        QVERIFY(!remarks.draft(round));
        DayRemark halfTyped = answered(office, round);
        halfTyped.surprise = u"her euphonium neigh"_s;
        halfTyped.isPrivate = true;
        const auto entries = application::History(*office.workspace).ofCycle(office.lastCycle, 100).size();
        must(remarks.keepDraft(halfTyped));
        QCOMPARE(remarks.draft(round), std::optional(halfTyped));
        QCOMPARE(application::History(*office.workspace).ofCycle(office.lastCycle, 100).size(), entries);
        QVERIFY(must(application::Search(*office.workspace).find(u"euphonium"_s, 10)).isEmpty());
        QVERIFY(remarks.today(round).isEmpty());
        // Nobody else's, and there again after another start.
        office.actAs(office.bo);
        QVERIFY(!remarks.draft(round));
        office.actAs(office.ada);
        office.workspace.reset();
        office.open();
        office.actAs(office.ada);
        DayRemarks again(*office.workspace);
        QCOMPARE(again.draft(round), std::optional(halfTyped));
        must(again.dropDraft(round));
        QVERIFY(!again.draft(round));
    }

    void erasesWhatWasHalfTypedOnThatDayToo()
    {
        Office office;
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        must(remarks.save(answered(office, round)));
        DayRemark halfTyped = remarks.today(round);
        halfTyped.habit = u"half typed"_s;
        must(remarks.keepDraft(halfTyped));
        must(remarks.erase(halfTyped.id));
        QVERIFY(!remarks.draft(round));
    }

    void tellsHowFarTheDayHasCome()
    {
        Office office;
        QCOMPARE(DayRemarks(*office.workspace).facts(), domain::DayFacts());
        const auto round = office.runningRound();
        DayRemarks remarks(*office.workspace);
        QVERIFY(remarks.facts().works);
        QVERIFY(!remarks.facts().lastNote);
        office.note(round, domain::Effect::Better);
        QCOMPARE(remarks.facts().notes, 1);
        QCOMPARE(remarks.facts().lastNote, std::optional(office.clock.now().toLocalTime().time()));
        QVERIFY(!remarks.facts().closed);
        must(remarks.save(answered(office, round)));
        QVERIFY(remarks.facts().closed);
        office.skipDays(5);
        QVERIFY(remarks.facts().endsTomorrow);
        must(application::Rounds(*office.workspace).setDaysOff(round, {QDate(2026, 11, 28)}, office.ada));
        QVERIFY(!remarks.facts().works);
    }
};

TRYWEEK_TEST(tst_dayremarks, DayRemarksTest)
#include "tst_dayremarks.moc"
