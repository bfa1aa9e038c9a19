// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/numbers.h"

#include "support/test_main.h"

#include <cmath>

using domain::DecimalMark;

class NumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("mark"); // 0 dot, 1 comma, 2 open
        QTest::addColumn<double>("number"); // NaN: none
        const double none = std::nan("");
        QTest::newRow("whole") << QByteArray("42") << 0 << 42.0;
        QTest::newRow("whole with comma") << QByteArray("42") << 1 << 42.0;
        QTest::newRow("dot") << QByteArray("10.0") << 0 << 10.0;
        QTest::newRow("comma") << QByteArray("11,5") << 1 << 11.5;
        QTest::newRow("comma in a dot file") << QByteArray("11,5") << 0 << none;
        QTest::newRow("dot in a comma file") << QByteArray("11.5") << 1 << none;
        QTest::newRow("groups with dots") << QByteArray("1.234.567,8") << 1 << 1234567.8;
        QTest::newRow("groups with commas") << QByteArray("1,234.5") << 0 << 1234.5;
        QTest::newRow("a group in a comma file") << QByteArray("1.234") << 1 << 1234.0;
        QTest::newRow("groups with spaces") << QByteArray("1 234,5") << 1 << 1234.5;
        QTest::newRow("groups with no-break spaces") << QByteArray("1\xc2\xa0"
                                                                   "234,5")
                                                     << 1 << 1234.5;
        QTest::newRow("groups with apostrophes") << QByteArray("1'234.50") << 0 << 1234.5;
        QTest::newRow("negative") << QByteArray(" -3.5 ") << 0 << -3.5;
        QTest::newRow("plus") << QByteArray("+4") << 0 << 4.0;
        QTest::newRow("euro") << QByteArray("\xe2\x82\xac 12,50") << 1 << 12.5;
        QTest::newRow("crowns") << QByteArray("12,50 kr.") << 1 << 12.5;
        QTest::newRow("per cent") << QByteArray("12 %") << 0 << 12.0;
        QTest::newRow("exponent") << QByteArray("1e3") << 0 << 1000.0;
        QTest::newRow("open comma") << QByteArray("0,7578") << 2 << 0.7578;
        QTest::newRow("open groups") << QByteArray("200.000.000") << 2 << 200000000.0;
        QTest::newRow("open both") << QByteArray("1,234.5") << 2 << 1234.5;
        QTest::newRow("open dot") << QByteArray("1.234") << 2 << 1.234;
        QTest::newRow("open doubtful comma") << QByteArray("1,234") << 2 << 1234.0;
        QTest::newRow("word") << QByteArray("n/a") << 0 << none;
        QTest::newRow("number and word") << QByteArray("9 of 10") << 0 << none;
        QTest::newRow("date") << QByteArray("2020-03-18") << 2 << none;
        QTest::newRow("date with dots") << QByteArray("18.03.2020") << 2 << none;
        QTest::newRow("infinity") << QByteArray("inf") << 0 << none;
        QTest::newRow("too large") << QByteArray("1e999") << 0 << none;
        QTest::newRow("two signs") << QByteArray("--4") << 0 << none;
        QTest::newRow("empty") << QByteArray("") << 0 << none;
        QTest::newRow("only a currency") << QByteArray("$") << 0 << none;
        QTest::newRow("endless") << QByteArray(500, '1').append(".5") << 0 << none;
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, mark);
        QFETCH(const double, number);
        const auto given
            = mark == 2 ? std::nullopt : std::optional(mark == 0 ? DecimalMark::Dot : DecimalMark::Comma);
        const auto read = exchange::readNumber(text, given);
        QCOMPARE(read.has_value(), !std::isnan(number));
        if (read)
            QCOMPARE(*read, number);
    }

    void seesTheDecimalMarkOnlyWhereItIsCertain()
    {
        QCOMPARE(exchange::decimalMarkShown("2,6"), std::optional(DecimalMark::Comma));
        QCOMPARE(exchange::decimalMarkShown("2.65"), std::optional(DecimalMark::Dot));
        QCOMPARE(exchange::decimalMarkShown("1.234,5"), std::optional(DecimalMark::Comma));
        QCOMPARE(exchange::decimalMarkShown("1.234.567"), std::optional(DecimalMark::Comma));
        QVERIFY(!exchange::decimalMarkShown("1,234"));
        QVERIFY(!exchange::decimalMarkShown("1234"));
    }

    void knowsTheWordsForNoAnswer()
    {
        for (const char *text : {"", "  ", "N/A", "na", "NULL", "None", "-", ".", "#N/A"})
            QVERIFY2(exchange::isNoAnswer(text), text);
        for (const char *text : {"0", "no", "nothing to say", "9"})
            QVERIFY2(!exchange::isNoAnswer(text), text);
    }

    void readsYesAndNoInFiveLanguages()
    {
        for (const char *text : {"Yes", " ja ", "J", "TRUE", "1", "oui", "s\xc3\xad"})
            QCOMPARE(exchange::readYesNo(text), std::optional(1.0));
        for (const char *text : {"No", "nee", "NEJ", "Nein", "false", "0"})
            QCOMPARE(exchange::readYesNo(text), std::optional(0.0));
        QVERIFY(!exchange::readYesNo("maybe"));
        QVERIFY(!exchange::readYesNo(""));
    }
};

TRYWEEK_TEST(tst_numbers, NumbersTest)
#include "tst_numbers.moc"
