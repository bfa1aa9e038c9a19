// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/promises.h"
#include "support/builders.h"
#include "support/test_main.h"

using application::Promises;
using domain::ErrorCode;
using domain::Promise;
using support::must;
using support::Office;
using namespace Qt::StringLiterals;

namespace
{

domain::RoundId closed(Office &office)
{
    const auto round = office.endedRound();
    office.decide(round, domain::DecisionKind::Adopt);
    must(application::Rounds(*office.workspace).close(round));
    return round;
}

} // namespace

class PromisesTest : public QObject
{
    Q_OBJECT

private slots:
    void undoesAndRedoesWhatBecameOfAPromise()
    {
        Office office;
        const auto round = closed(office);
        Promises promises(*office.workspace);
        QCOMPARE(doUndoRedo(office, [&] { return promises.settle(round, Promise::Kept, u"Told on Monday"_s); }),
            QString());
        const auto decision = application::Rounds(*office.workspace).decision(round);
        QCOMPARE(decision->promise, Promise::Kept);
        QCOMPARE(decision->became, u"Told on Monday"_s);
        QCOMPARE(doUndoRedo(office, [&] { return promises.settle(round, Promise::Open, {}); }), QString());
    }

    void listsOpenPromisesSoonestFirstUntilTheyAreSettled()
    {
        Office office;
        const auto late = closed(office);
        office.skipDays(3);
        const auto later = closed(office);
        Promises promises(*office.workspace);
        const QList<application::OpenPromise> open = promises.open();
        QCOMPARE(open.size(), qsizetype(2));
        QCOMPARE(open.first().decision.round, late);
        QCOMPARE(open.first().who, u"Ada"_s);
        QCOMPARE(open.first().round, 1);
        QCOMPARE(open.first().daysLate(office.clock.today()), 3);
        QCOMPARE(open.last().daysLate(office.clock.today()), 0);

        must(promises.settle(late, Promise::Dropped, u"Nobody asks any more"_s));
        QCOMPARE(promises.open().size(), qsizetype(1));
        QCOMPARE(promises.open().first().decision.round, later);
        must(promises.settle(late, Promise::Open, {}));
        QCOMPARE(promises.open().size(), qsizetype(2));
    }

    void keepsNoPromiseOfARemovedCycle()
    {
        Office office;
        closed(office);
        must(application::Cycles(*office.workspace).remove(office.lastCycle));
        QVERIFY(Promises(*office.workspace).open().isEmpty());
    }

    void refusesAPromiseOfARoundThatIsNotClosed()
    {
        Office office;
        const auto round = office.endedRound();
        office.decide(round, domain::DecisionKind::Adopt);
        const auto refused = Promises(*office.workspace).settle(round, Promise::Kept, {});
        QCOMPARE(refused.error().code, ErrorCode::WrongState);
        const auto tooLong = Promises(*office.workspace).settle(round, Promise::Kept, QString(3000, u'x'));
        QCOMPARE(tooLong.error().code, ErrorCode::FieldTooLong);
        QVERIFY(Promises(*office.workspace).open().isEmpty());
    }
};

TRYWEEK_TEST(tst_promises, PromisesTest)
#include "tst_promises.moc"
