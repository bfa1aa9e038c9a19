// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/week/draw.h"
#include "support/test_main.h"

#include <QMap>
#include <QSet>

using domain::Arm;
using domain::PersonId;

class DrawTest : public QObject
{
    Q_OBJECT

private slots:
    /// The same on every machine and in every later version: a draw that was kept can be drawn again.
    void isTheSameForTheSameSeed()
    {
        QByteArray drawn;
        for (qint64 place = 0; place < 24; ++place)
            drawn += domain::drawnArm(123456789, PersonId(4711), place) == Arm::Try ? 'T' : 'U';
        QCOMPARE(drawn, QByteArray("TTUUTUUTUTTUTUTUUTUTTUTU"));
        QCOMPARE(domain::seedFrom(1), qint64(600822465));
    }

    void hasTwoOfEachInEveryFour()
    {
        for (qint64 seed = 1; seed <= 50; ++seed) {
            for (qint64 block = 0; block < 25; ++block) {
                int tried = 0;
                for (qint64 place = 4 * block; place < 4 * block + 4; ++place)
                    tried += domain::drawnArm(seed, PersonId(7), place) == Arm::Try ? 1 : 0;
                QCOMPARE(tried, 2);
            }
        }
    }

    void drawsAllSixOrdersAboutEquallyOften()
    {
        QMap<int, int> seen;
        constexpr int blocks = 6000;
        for (qint64 block = 0; block < blocks; ++block) {
            int order = 0;
            for (qint64 place = 0; place < 4; ++place)
                order = 2 * order + (domain::drawnArm(987654321, PersonId(3), 4 * block + place) == Arm::Try ? 1 : 0);
            ++seen[order];
        }
        QCOMPARE(seen.size(), 6);
        for (const int count : std::as_const(seen))
            QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    }

    void drawsForEveryPersonApart()
    {
        int alike = 0;
        for (qint64 place = 0; place < 400; ++place)
            alike += domain::drawnArm(5, PersonId(1), place) == domain::drawnArm(5, PersonId(2), place) ? 1 : 0;
        QVERIFY2(alike > 150 && alike < 250, qPrintable(QString::number(alike)));
    }

    void ordersEverybodyOnce()
    {
        const QList<PersonId> people{PersonId(1), PersonId(2), PersonId(3), PersonId(4)};
        QSet<QList<PersonId>> orders;
        for (qint64 seed = 1; seed <= 400; ++seed) {
            QList<PersonId> order = domain::drawnOrder(seed, people);
            orders.insert(order);
            std::sort(order.begin(), order.end());
            QCOMPARE(order, people);
        }
        QCOMPARE(orders.size(), 24);
    }

    void startsColleaguesOneAfterTheOther()
    {
        domain::Round round;
        round.startDay = QDate(2026, 11, 23);
        round.offDays = {QDate(2026, 11, 28), QDate(2026, 11, 29)};
        round.participants = {PersonId(1), PersonId(2), PersonId(3)};
        round.participations = {{PersonId(2), {}, {QDate(2026, 11, 25)}}};
        const auto starts = domain::drawnStarts(round, 42);
        QCOMPARE(starts.size(), 3);
        QCOMPARE(starts[0].startsOn, std::optional(QDate(2026, 11, 24)));
        QCOMPARE(starts[1].startsOn, std::optional(QDate(2026, 11, 25)));
        QCOMPARE(starts[2].startsOn, std::optional(QDate(2026, 11, 26)));
        for (const domain::Participation &start : starts)
            QCOMPARE(start.offDays.size(), start.person == PersonId(2) ? 1 : 0);
    }

    void leavesEverybodyADayBeforeAlsoInALargeTeam()
    {
        domain::Round round;
        round.startDay = QDate(2026, 11, 23);
        for (int person = 1; person <= 12; ++person)
            round.participants.append(PersonId(person));
        const auto starts = domain::drawnStarts(round, 42);
        QCOMPARE(starts.size(), 12);
        QVERIFY(std::all_of(starts.begin(), starts.end(), [&round](const domain::Participation &start) {
            return *start.startsOn >= *round.startDay && *start.startsOn <= *round.lastDay();
        }));
    }

    void countsAContactFromThePersonsOwnStart()
    {
        domain::Round round;
        round.startDay = QDate(2026, 11, 23);
        round.startedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        round.participants = {PersonId(1), PersonId(2)};
        round.participations = {{PersonId(2), QDate(2026, 11, 25), {QDate(2026, 11, 26)}}};
        QCOMPARE(round.phaseOn(QDate(2026, 11, 24), PersonId(1)), domain::Phase::Week);
        QCOMPARE(round.phaseOn(QDate(2026, 11, 24), PersonId(2)), domain::Phase::Baseline);
        QCOMPARE(round.phaseOn(QDate(2026, 11, 25), PersonId(2)), domain::Phase::Week);
        QVERIFY(round.isOffFor(QDate(2026, 11, 26), PersonId(2)));
        QVERIFY(!round.isOff(QDate(2026, 11, 26)));
    }
};

TRYWEEK_TEST(tst_draw, DrawTest)
#include "tst_draw.moc"
