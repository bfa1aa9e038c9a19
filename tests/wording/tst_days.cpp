// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_main.h"
#include "wording/days.h"

using namespace Qt::StringLiterals;

class DaysTest : public QObject
{
    Q_OBJECT

private slots:
    void saysADayAsPeopleDo_data();
    void saysADayAsPeopleDo();
    void beginsALineWithACapital();
    void namesTheDayInTheLanguageOfThePerson();
    void saysAMomentInLocalTime();
    void saysNothingOfADayThatIsNone();

private:
    const QDate m_today = QDate(2026, 11, 25); // a Wednesday
    const QLocale m_english = QLocale(QLocale::English, QLocale::UnitedKingdom);
};

void DaysTest::saysADayAsPeopleDo_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << QDate(2026, 11, 25) << u"today"_s;
    QTest::newRow("yesterday") << QDate(2026, 11, 24) << u"yesterday"_s;
    QTest::newRow("tomorrow") << QDate(2026, 11, 26) << u"tomorrow"_s;
    QTest::newRow("this week") << QDate(2026, 11, 23) << u"Mon 23 Nov"_s;
    QTest::newRow("a single digit") << QDate(2026, 3, 1) << u"Sun 1 Mar"_s;
    QTest::newRow("last year") << QDate(2025, 12, 31) << u"Wed 31 Dec 2025"_s;
    QTest::newRow("next year") << QDate(2027, 1, 1) << u"Fri 1 Jan 2027"_s;
}

void DaysTest::saysADayAsPeopleDo()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, words);

    QCOMPARE(wording::day(day, m_today, m_english), words);
}

void DaysTest::beginsALineWithACapital()
{
    QCOMPARE(wording::dayAtStart(m_today, m_today, m_english), u"Today"_s);
    QCOMPARE(wording::dayAtStart(m_today.addDays(-1), m_today, m_english), u"Yesterday"_s);
    QCOMPARE(wording::dayAtStart(m_today.addDays(-2), m_today, m_english), u"Mon 23 Nov"_s);
}

void DaysTest::namesTheDayInTheLanguageOfThePerson()
{
    QCOMPARE(wording::day(QDate(2026, 5, 3), m_today, QLocale(QLocale::Danish)), u"søn. 3 maj"_s);
}

void DaysTest::saysAMomentInLocalTime()
{
    // The tests run in Copenhagen: an hour ahead of UTC in winter, two in summer.
    QCOMPARE(wording::moment(QDateTime(QDate(2026, 11, 25), QTime(9, 42, 30), Qt::UTC), m_today, m_english),
        u"Today, 10:42"_s);
    QCOMPARE(wording::moment(QDateTime(QDate(2026, 11, 24), QTime(23, 30), Qt::UTC), m_today, m_english),
        u"Today, 00:30"_s);
    QCOMPARE(wording::moment(QDateTime(QDate(2026, 7, 1), QTime(8, 5), Qt::UTC), m_today, m_english),
        u"Wed 1 Jul, 10:05"_s);
    QCOMPARE(wording::moment(QDateTime(m_today, QTime(9, 42), Qt::UTC), m_today, QLocale::c()), u"Today, 10:42"_s);
}

void DaysTest::saysNothingOfADayThatIsNone()
{
    QCOMPARE(wording::day(QDate(), m_today, m_english), QString());
    QCOMPARE(wording::moment(QDateTime(), m_today, m_english), QString());
    QCOMPARE(wording::momentInLine(QDateTime(), m_today, m_english), QString());
    QCOMPARE(
        wording::momentInLine(QDateTime(m_today, QTime(9, 42), Qt::UTC), m_today, QLocale::c()), u"today, 10:42"_s);
}

TRYWEEK_TEST(tst_days, DaysTest)
#include "tst_days.moc"
