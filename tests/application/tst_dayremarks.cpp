#include "application/dayremarks.h"

#include "application/history.h"
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
