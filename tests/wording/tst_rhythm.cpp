// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/rhythm.h"

#include "support/test_main.h"

using namespace Qt::StringLiterals;

class RhythmTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTimesAsPeopleWriteThem()
    {
        using Times = QList<QTime>;
        QCOMPARE(wording::readTimes(u"11:30, 16:00"_s), std::optional(Times{QTime(11, 30), QTime(16, 0)}));
        QCOMPARE(wording::readTimes(u"16 11.30;16:00"_s), std::optional(Times{QTime(11, 30), QTime(16, 0)}));
        QCOMPARE(wording::readTimes(u" 7h45 "_s), std::optional(Times{QTime(7, 45)}));
        for (const QString &wrong : {u""_s, u"noon"_s, u"25:00"_s, u"11:75"_s, u"1,2,3,4,5,6,7,8,9"_s})
            QVERIFY2(!wording::readTimes(wrong), qPrintable(wrong));
        QCOMPARE(wording::timesText({QTime(7, 5), QTime(16, 0)}), u"07:05, 16:00"_s);
    }

    void saysWhenTheWeekEnds()
    {
        domain::Round round;
        const domain::PersonId ada(1);
        round.startDay = QDate(2026, 11, 23);
        round.participants = {ada};
        QCOMPARE(wording::weekEnd(round, ada, QDate(2026, 11, 28)), QString());
        round.startedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        QCOMPARE(wording::weekEnd(round, ada, QDate(2026, 11, 27)), QString());
        QCOMPARE(wording::weekEnd(round, ada, QDate(2026, 11, 28)), u"The week ends tomorrow."_s);
        QCOMPARE(wording::weekEnd(round, ada, QDate(2026, 11, 29)), u"The week ends today."_s);
        QCOMPARE(wording::weekEnd(round, ada, QDate(2026, 11, 30)), QString());
        round.participations = {{ada, {}, {QDate(2026, 11, 29)}}};
        QVERIFY(wording::weekEnd(round, ada, QDate(2026, 11, 28)).contains(u"your last day"));
        round.endedOn = QDate(2026, 11, 28);
        QCOMPARE(wording::weekEnd(round, ada, QDate(2026, 11, 28)), QString());
    }

    void saysInAReminderThatTheWeekEndsTomorrow()
    {
        domain::DayFacts day;
        day.notes = 3;
        const auto note = wording::reminderText(domain::Reminder::Note, day);
        QVERIFY(note.text.startsWith(u"3 note"));
        QVERIFY(!note.text.contains(u"tomorrow"));
        day.endsTomorrow = true;
        QVERIFY(wording::reminderText(domain::Reminder::Note, day).text.endsWith(u"The week ends tomorrow."));
        QVERIFY(wording::reminderText(domain::Reminder::Day, day).text.contains(u"surprised"));
    }
};

TRYWEEK_TEST(tst_rhythm, RhythmTest)
#include "tst_rhythm.moc"
