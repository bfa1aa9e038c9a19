// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/turns.h"

#include "support/test_main.h"

#include <QStringList>

#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using storage::Turns;

class TurnsTest : public QObject
{
    Q_OBJECT

private slots:
    void isOneAtATime()
    {
        constexpr int times = 2000;
        Turns turns;
        int count = 0; // no lock of its own: two at a time would lose some
        const auto work = [&] {
            for (int i = 0; i < times; ++i) {
                const Turns::Turn turn = turns.take(i % 2 == 0 ? Turns::Who::Work : Turns::Who::Person);
                ++count;
            }
        };
        std::thread one(work);
        std::thread other(work);
        one.join();
        other.join();
        QCOMPARE(count, 2 * times);
    }

    void letsAPersonGoBeforeWork()
    {
        Turns turns;
        QStringList order;
        const auto act = [&](Turns::Who who, const QString &name) {
            const Turns::Turn turn = turns.take(who);
            order.append(name);
        };
        std::optional<Turns::Turn> first(turns.take(Turns::Who::Work));
        std::thread person(act, Turns::Who::Person, u"person"_s);
        while (!turns.personWaits())
            std::this_thread::yield();
        std::thread work(act, Turns::Who::Work, u"work"_s);
        first.reset();
        person.join();
        work.join();
        QCOMPARE(order, QStringList({u"person"_s, u"work"_s}));
        QVERIFY(!turns.personWaits());
    }
};

TRYWEEK_TEST(tst_turns, TurnsTest)
#include "tst_turns.moc"
