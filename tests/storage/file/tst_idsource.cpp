// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/idsource.h"

#include "support/test_main.h"

#include <QSet>
#include <QTimeZone>

#include <thread>
#include <vector>

class IdSourceTest : public QObject
{
    Q_OBJECT

    const QDateTime m_start{QDate(2026, 11, 23), QTime(9, 0, 0, 250), Qt::UTC};

private slots:
    void carriesTheMoment()
    {
        const domain::FixedClock clock(m_start);
        storage::IdSource ids(clock, 1);
        QCOMPARE(storage::IdSource::momentOf(anyId(ids.next<domain::NoteTag>())), m_start);
    }

    void alwaysRises()
    {
        domain::FixedClock clock(m_start);
        storage::IdSource ids(clock);
        qint64 last = 0;
        for (int i = 0; i < 20000; ++i) {
            const qint64 id = ids.next<domain::NoteTag>().value();
            QVERIFY(id > last);
            last = id;
        }
    }

    void risesWhenTheClockGoesBack()
    {
        domain::FixedClock clock(m_start);
        storage::IdSource ids(clock, 7);
        const auto before = ids.next<domain::NoteTag>();
        clock.advanceSeconds(-86400 * 400);
        QVERIFY(ids.next<domain::NoteTag>() > before);
        clock.set(QDateTime(QDate(1999, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(ids.next<domain::NoteTag>() > before);
    }

    void twoMachinesPartAlsoWhenTheirClocksAreBehind()
    {
        const domain::FixedClock clock(m_start);
        storage::IdSource one(clock);
        storage::IdSource other(clock);
        const qint64 fromTheFuture = storage::IdSource::firstOf(m_start.addYears(3));
        one.startAbove(fromTheFuture);
        other.startAbove(fromTheFuture);
        QSet<qint64> given;
        for (int i = 0; i < 100; ++i) {
            given.insert(one.next<domain::NoteTag>().value());
            given.insert(other.next<domain::NoteTag>().value());
        }
        QCOMPARE(given.size(), 200);
    }

    void startsAboveWhatTheFileHolds()
    {
        const domain::FixedClock clock(m_start);
        storage::IdSource ids(clock, 1);
        const qint64 fromTheFuture = storage::IdSource::firstOf(m_start.addYears(3));
        ids.startAbove(fromTheFuture);
        QVERIFY(ids.next<domain::NoteTag>().value() > fromTheFuture);
        ids.startAbove(5);
        QVERIFY(ids.next<domain::NoteTag>().value() > fromTheFuture);
    }

    void repeatsForASeed()
    {
        const domain::FixedClock clock(m_start);
        storage::IdSource one(clock, 42);
        storage::IdSource same(clock, 42);
        storage::IdSource other(clock, 43);
        const auto first = one.next<domain::NoteTag>();
        QCOMPARE(same.next<domain::NoteTag>(), first);
        QVERIFY(other.next<domain::NoteTag>() != first);
    }

    void givesEachOnceToManyThreads()
    {
        const domain::FixedClock clock(m_start);
        storage::IdSource ids(clock);
        constexpr int each = 5000;
        std::vector<std::vector<qint64>> given(4);
        std::vector<std::thread> threads;
        for (auto &list : given)
            threads.emplace_back([&ids, &list] {
                for (int i = 0; i < each; ++i)
                    list.push_back(ids.next<domain::NoteTag>().value());
            });
        for (std::thread &thread : threads)
            thread.join();
        QSet<qint64> all;
        for (const auto &list : given)
            for (const qint64 id : list)
                all.insert(id);
        QCOMPARE(all.size(), 4 * each);
    }
};

TRYWEEK_TEST(tst_idsource, IdSourceTest)
#include "tst_idsource.moc"
