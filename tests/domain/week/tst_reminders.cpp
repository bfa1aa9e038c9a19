// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/week/reminders.h"

#include "support/test_main.h"

using domain::DayFacts;
using domain::dueReminder;
using domain::Reminder;
using domain::ReminderTimes;

class RemindersTest : public QObject
{
    Q_OBJECT

    static ReminderTimes twice() { return {true, {QTime(11, 30), QTime(16, 0)}, true}; }
    static DayFacts workday()
    {
        DayFacts day;
        day.works = true;
        return day;
    }
    static std::optional<Reminder> due(const DayFacts &day, QTime since, QTime now)
    {
        return dueReminder(twice(), day, since, now);
    }

private slots:
    void remindsOnceWhenATimeHasCome()
    {
        QVERIFY(!due(workday(), QTime(9, 0), QTime(11, 29)));
        QCOMPARE(due(workday(), QTime(11, 29), QTime(11, 30)), std::optional(Reminder::Note));
        QVERIFY(!due(workday(), QTime(11, 30), QTime(11, 31)));
        QVERIFY(!due(workday(), QTime(16, 1), QTime(23, 0)));
    }

    void remindsOfTheNewestAfterALongSleep()
    {
        QCOMPARE(due(workday(), QTime(9, 0), QTime(14, 0)), std::optional(Reminder::Note));
        QCOMPARE(due(workday(), QTime(9, 0), QTime(18, 0)), std::optional(Reminder::Day));
    }

    void isQuietWhenSomethingWasNotedSinceTheTimeBefore()
    {
        DayFacts day = workday();
        day.notes = 1;
        day.lastNote = QTime(10, 0);
        QVERIFY(!due(day, QTime(11, 0), QTime(12, 0)));
        ReminderTimes thrice{true, {QTime(11, 30), QTime(14, 0), QTime(16, 0)}, true};
        QCOMPARE(dueReminder(thrice, day, QTime(13, 0), QTime(14, 0)), std::optional(Reminder::Note));
        day.lastNote = QTime(11, 45);
        QVERIFY(!dueReminder(thrice, day, QTime(13, 0), QTime(14, 0)));
    }

    void asksTheDayAtTheLastTimeHoweverMuchWasNoted()
    {
        DayFacts day = workday();
        day.lastNote = QTime(15, 59);
        QCOMPARE(due(day, QTime(15, 0), QTime(16, 0)), std::optional(Reminder::Day));
        ReminderTimes without = twice();
        without.asksTheDay = false;
        QVERIFY(!dueReminder(without, day, QTime(15, 0), QTime(16, 0)));
    }

    void isQuietAfterTheLastNoteOfTheDay()
    {
        DayFacts day = workday();
        day.closed = true;
        QVERIFY(!due(day, QTime(9, 0), QTime(12, 0)));
        QVERIFY(!due(day, QTime(15, 0), QTime(17, 0)));
    }

    void isQuietOnDaysOffAndWhenItIsOff()
    {
        QVERIFY(!due(DayFacts(), QTime(9, 0), QTime(12, 0)));
        ReminderTimes off = twice();
        off.on = false;
        QVERIFY(!dueReminder(off, workday(), QTime(9, 0), QTime(12, 0)));
    }
};

TRYWEEK_TEST(tst_reminders, RemindersTest)
#include "tst_reminders.moc"
