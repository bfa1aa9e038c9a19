// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/dates.h"

#include "support/test_main.h"

using domain::DateOrder;
using Outcome = exchange::DateReading::Outcome;
using namespace Qt::StringLiterals;

class DatesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("day"); // or the outcome
        QTest::newRow("iso") << QByteArray("2020-03-18") << u""_s << u"2020-03-18"_s;
        QTest::newRow("iso with time") << QByteArray("2020-03-18T09:30:00Z") << u""_s << u"2020-03-18"_s;
        QTest::newRow("iso with zone") << QByteArray("2020-03-18 09:30:00.123+01:00") << u""_s << u"2020-03-18"_s;
        QTest::newRow("unpadded") << QByteArray("2020/3/8") << u""_s << u"2020-03-08"_s;
        QTest::newRow("compact") << QByteArray("20200318") << u""_s << u"2020-03-18"_s;
        QTest::newRow("dots") << QByteArray("3.7.2026") << u""_s << u"2026-07-03"_s;
        QTest::newRow("dots and time") << QByteArray("03.07.2026 14.05") << u""_s << u"2026-07-03"_s;
        QTest::newRow("day first") << QByteArray("03/07/2026") << u"dmy"_s << u"2026-07-03"_s;
        QTest::newRow("month first") << QByteArray("03/07/2026") << u"mdy"_s << u"2026-03-07"_s;
        QTest::newRow("with time of day") << QByteArray("3/18/2020 4:05 PM") << u""_s << u"2020-03-18"_s;
        QTest::newRow("shows day first") << QByteArray("18-03-2020") << u""_s << u"2020-03-18"_s;
        QTest::newRow("two digits") << QByteArray("18/03/20") << u"dmy"_s << u"2020-03-18"_s;
        QTest::newRow("last century") << QByteArray("18/03/99") << u"dmy"_s << u"1999-03-18"_s;
        QTest::newRow("year first, two digits") << QByteArray("20-03-18") << u"ymd"_s << u"2020-03-18"_s;
        QTest::newRow("month by name") << QByteArray("18 Mar 2020") << u""_s << u"2020-03-18"_s;
        QTest::newRow("month by name, dashes") << QByteArray("18-mrt-2020") << u""_s << u"2020-03-18"_s;
        QTest::newRow("month by long name") << QByteArray("March 18, 2020") << u""_s << u"2020-03-18"_s;
        QTest::newRow("german") << QByteArray("18. M\xc3\xa4rz 2020") << u""_s << u"2020-03-18"_s;
        QTest::newRow("danish") << QByteArray("1. maj 2020") << u""_s << u"2020-05-01"_s;
        QTest::newRow("same either way") << QByteArray("3/3/2020") << u""_s << u"2020-03-03"_s;
        QTest::newRow("fits both") << QByteArray("3/4/2020") << u""_s << u"ambiguous"_s;
        QTest::newRow("31 June") << QByteArray("31.06.2026") << u""_s << u"impossible"_s;
        QTest::newRow("month 13") << QByteArray("2020-13-01") << u""_s << u"impossible"_s;
        QTest::newRow("no leap year") << QByteArray("29/02/2023") << u"dmy"_s << u"impossible"_s;
        QTest::newRow("wrong order") << QByteArray("18/03/2020") << u"mdy"_s << u"impossible"_s;
        QTest::newRow("named 31 June") << QByteArray("31 June 2026") << u""_s << u"impossible"_s;
        QTest::newRow("word") << QByteArray("yesterday") << u""_s << u"unreadable"_s;
        QTest::newRow("number") << QByteArray("44197") << u""_s << u"unreadable"_s;
        QTest::newRow("version") << QByteArray("1.2.3.4.5") << u""_s << u"unreadable"_s;
        QTest::newRow("text after") << QByteArray("2020-03-18 or so") << u""_s << u"unreadable"_s;
        QTest::newRow("mixed marks") << QByteArray("2020-03/18") << u""_s << u"unreadable"_s;
        QTest::newRow("empty") << QByteArray("") << u""_s << u"unreadable"_s;
    }

    void readsEveryShape()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, order);
        QFETCH(const QString, day);
        const auto given = domain::fromWord<DateOrder>(order);
        const exchange::DateReading reading
            = exchange::readDate(text, given.has_value() ? std::optional(given.value()) : std::nullopt);
        const QString outcome = reading.outcome == Outcome::Read ? reading.day.toString(Qt::ISODate)
            : reading.outcome == Outcome::Ambiguous              ? u"ambiguous"_s
            : reading.outcome == Outcome::Impossible             ? u"impossible"_s
                                                                 : u"unreadable"_s;
        QCOMPARE(outcome, day);
    }

    void showsItsOrderWhereItCan()
    {
        QCOMPARE(exchange::readDate("18/3/2020", std::nullopt).shown, std::optional(DateOrder::DayFirst));
        QCOMPARE(exchange::readDate("3/18/2020", std::nullopt).shown, std::optional(DateOrder::MonthFirst));
        QCOMPARE(exchange::readDate("2020/3/18", std::nullopt).shown, std::optional(DateOrder::YearFirst));
        QVERIFY(!exchange::readDate("3/4/2020", std::nullopt).shown);
    }
};

TRYWEEK_TEST(tst_dates, DatesTest)
#include "tst_dates.moc"
