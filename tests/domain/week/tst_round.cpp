// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/clock.h"
#include "domain/week/currentround.h"
#include "domain/week/effecthiding.h"
#include "domain/week/round.h"
#include "support/test_main.h"

#include <QTimeZone>

using domain::Phase;
using domain::Round;
using domain::RoundState;
using namespace Qt::StringLiterals;

namespace
{

const QDate firstMonday(2026, 11, 23);

Round plannedFrom(QDate day)
{
    Round round;
    round.startDay = day;
    return round;
}

Round startedOn(QDate day)
{
    Round round = plannedFrom(day);
    round.startedAt = QDateTime(day, QTime(8, 0), Qt::UTC);
    return round;
}

} // namespace

class RoundTest : public QObject
{
    Q_OBJECT

private slots:
    void runsFromItsStartThroughItsLastDay();
    void endsOnTheDayItIsEndedEarly();
    void hasNoDaysWithoutAStartDay();
    void countsWorkingDaysOnly();
    void countsOnesOwnWorkingDays();
    void beginsWithADayOff();
    void countsCalendarDaysOverAChangeOfTheClock();
    void takesContactsBeforeTheStartAsBaseline();
    void hidesEffectsUntilTheWeekIsOver();
    void isTheRunningOneFirst();
    void isThePlannedOneWhileItsStartIsAhead();
    void isTheEndedOneWhenNothingElseIs();
};

void RoundTest::runsFromItsStartThroughItsLastDay()
{
    QCOMPARE(plannedFrom(firstMonday).stateOn(firstMonday), RoundState::Planned);
    Round round = startedOn(firstMonday);
    QCOMPARE(round.lastDay(), std::optional(QDate(2026, 11, 29)));
    QCOMPARE(round.stateOn(firstMonday), RoundState::Running);
    QCOMPARE(round.stateOn(firstMonday.addDays(-3)), RoundState::Running); // sealed ahead of its first day
    QCOMPARE(round.stateOn(QDate(2026, 11, 29)), RoundState::Running);
    QCOMPARE(round.stateOn(QDate(2026, 11, 30)), RoundState::Ended);
    round.closedAt = QDateTime(QDate(2026, 11, 30), QTime(9, 0), Qt::UTC);
    QCOMPARE(round.stateOn(QDate(2026, 11, 30)), RoundState::Closed);
}

void RoundTest::endsOnTheDayItIsEndedEarly()
{
    Round round = startedOn(firstMonday);
    round.endedOn = firstMonday.addDays(2);

    QCOMPARE(round.lastDay(), round.endedOn);
    QCOMPARE(round.stateOn(firstMonday.addDays(2)), RoundState::Ended);
    QCOMPARE(round.dayNumber(firstMonday.addDays(2)), 3);
    QCOMPARE(round.workingDays(), 7); // of the seven it was planned for
}

void RoundTest::hasNoDaysWithoutAStartDay()
{
    const Round round;
    QVERIFY(!round.lastDay());
    QCOMPARE(round.dayNumber(firstMonday), 0);
    QCOMPARE(round.workingDays(), Round::defaultDays);
    QCOMPARE(round.phaseOn(firstMonday), Phase::Baseline);
}

void RoundTest::countsWorkingDaysOnly()
{
    Round round = startedOn(firstMonday);
    round.offDays = {QDate(2026, 11, 28), QDate(2026, 11, 29)};

    QCOMPARE(round.workingDays(), 5);
    QCOMPARE(round.dayNumber(firstMonday.addDays(-1)), 0);
    QCOMPARE(round.dayNumber(firstMonday), 1);
    QCOMPARE(round.dayNumber(QDate(2026, 11, 27)), 5);
    QCOMPARE(round.dayNumber(QDate(2026, 11, 28)), 5); // a day off counts as the day before it
    QCOMPARE(round.dayNumber(QDate(2026, 12, 24)), 5); // and nothing counts after the last
}

void RoundTest::countsOnesOwnWorkingDays()
{
    const domain::PersonId ada(1);
    const domain::PersonId bo(2);
    Round round = plannedFrom(firstMonday);
    round.participants = {ada, bo};
    round.offDays = {firstMonday.addDays(6)};
    round.participations = {{ada, {}, {firstMonday.addDays(1), firstMonday.addDays(2)}}};

    QCOMPARE(round.workingDays(), 6);
    QCOMPARE(round.workingDays(bo), 6);
    QCOMPARE(round.workingDays(ada), 4);
    QCOMPARE(round.dayNumber(firstMonday.addDays(2), ada), 1);
    QCOMPARE(round.dayNumber(firstMonday.addDays(3), ada), 2);
    QCOMPARE(round.dayNumber(firstMonday.addDays(3), bo), 4);
    QVERIFY(!round.isWorkday(firstMonday.addDays(1), ada));
    QVERIFY(round.isWorkday(firstMonday.addDays(1), bo));
    // Who works on none of the days still has the days of the team.
    for (int i = 0; i < 7; ++i)
        round.participations.first().offDays.append(firstMonday.addDays(i));
    QCOMPARE(round.workingDays(ada), 6);
}

void RoundTest::beginsWithADayOff()
{
    Round round = startedOn(firstMonday);
    round.offDays = {firstMonday};

    QCOMPARE(round.dayNumber(firstMonday), 0);
    QCOMPARE(round.dayNumber(firstMonday.addDays(1)), 1);
    QCOMPARE(round.workingDays(), 6);
}

void RoundTest::countsCalendarDaysOverAChangeOfTheClock()
{
    if (QTimeZone::systemTimeZoneId() != "Europe/Copenhagen")
        QSKIP("needs TZ=Europe/Copenhagen, as CTest sets it");
    // On 25 October 2026 the clock goes back an hour: that day has 25 of them.
    const Round round = startedOn(QDate(2026, 10, 22));
    const auto dayAt = [&round](const QDateTime &utc) { return round.dayNumber(domain::FixedClock(utc).today()); };

    QCOMPARE(dayAt(QDateTime(QDate(2026, 10, 24), QTime(21, 59), Qt::UTC)), 3);
    QCOMPARE(dayAt(QDateTime(QDate(2026, 10, 24), QTime(22, 0), Qt::UTC)), 4);
    QCOMPARE(dayAt(QDateTime(QDate(2026, 10, 25), QTime(22, 59), Qt::UTC)), 4);
    QCOMPARE(dayAt(QDateTime(QDate(2026, 10, 25), QTime(23, 0), Qt::UTC)), 5);
    QCOMPARE(round.lastDay(), std::optional(QDate(2026, 10, 28)));
}

void RoundTest::takesContactsBeforeTheStartAsBaseline()
{
    QCOMPARE(plannedFrom(firstMonday).phaseOn(firstMonday), Phase::Baseline); // not started yet
    const Round round = startedOn(firstMonday);
    QCOMPARE(round.phaseOn(firstMonday.addDays(-1)), Phase::Baseline);
    QCOMPARE(round.phaseOn(firstMonday), Phase::Week);
}

void RoundTest::hidesEffectsUntilTheWeekIsOver()
{
    QVERIFY(domain::hidesEffects(plannedFrom(firstMonday), firstMonday));
    QVERIFY(domain::hidesEffects(startedOn(firstMonday), firstMonday.addDays(6)));
    QVERIFY(!domain::hidesEffects(startedOn(firstMonday), firstMonday.addDays(7)));
}

void RoundTest::isTheRunningOneFirst()
{
    const Round running = startedOn(firstMonday.addDays(-2));
    const Round ended = startedOn(firstMonday.addDays(-20));
    const Round planned = plannedFrom(firstMonday.addDays(1));

    QCOMPARE(domain::currentRound({ended, planned, running}, firstMonday), std::optional(running));
    QCOMPARE(domain::runningRound({ended, planned, running}, firstMonday), std::optional(running));
    QVERIFY(!domain::runningRound({ended, planned}, firstMonday));
}

void RoundTest::isThePlannedOneWhileItsStartIsAhead()
{
    const Round ended = startedOn(firstMonday.addDays(-20));
    const Round ahead = plannedFrom(firstMonday.addDays(1));
    const Round today = plannedFrom(firstMonday);
    const Round missed = plannedFrom(firstMonday.addDays(-1));

    QCOMPARE(domain::currentRound({ended, ahead}, firstMonday), std::optional(ahead));
    QCOMPARE(domain::currentRound({ended, today}, firstMonday), std::optional(today));
    QCOMPARE(domain::currentRound({missed, ended}, firstMonday), std::optional(ended));
    QVERIFY(!domain::currentRound({missed, Round()}, firstMonday));
}

void RoundTest::isTheEndedOneWhenNothingElseIs()
{
    const Round ended = startedOn(firstMonday.addDays(-20));
    QCOMPARE(domain::currentRound({ended}, firstMonday), std::optional(ended));
    QVERIFY(!domain::currentRound({}, firstMonday));
}

TRYWEEK_TEST(tst_round, RoundTest)
#include "tst_round.moc"
