// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cycle/businesscase.h"
#include "support/test_main.h"

using domain::BusinessCase;
using namespace Qt::StringLiterals;

class BusinessCaseTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheDigitsThatSaySomething()
    {
        QCOMPARE(domain::meaningfulDigits(2746), 4);
        QCOMPARE(domain::meaningfulDigits(340), 2);
        QCOMPARE(domain::meaningfulDigits(7.5), 2);
        QCOMPARE(domain::meaningfulDigits(0.05), 1);
        QCOMPARE(domain::meaningfulDigits(30), 2);
        QCOMPARE(domain::meaningfulDigits(100), 1);
        QCOMPARE(domain::meaningfulDigits(0), 1);
        QCOMPARE(domain::meaningfulMoneyDigits(0.8), 2);
        QCOMPARE(domain::meaningfulMoneyDigits(1.25), 3);
        QCOMPARE(domain::meaningfulMoneyDigits(1), 1);
    }

    void roundsToThem()
    {
        QCOMPARE(domain::roundedTo(3090, 2), 3100.0);
        QCOMPARE(domain::roundedTo(0.0346, 1), 0.03);
        QCOMPARE(domain::roundedTo(999, 1), 1000.0);
        QCOMPARE(domain::roundedTo(0, 3), 0.0);
    }

    void isNeverMorePreciseThanWhatItIsMadeFrom()
    {
        BusinessCase costs;
        QVERIFY(costs.isEmpty());
        costs.contacts = 412;
        QVERIFY(!domain::resultOf(costs));
        costs.minutes = 7.5;
        const auto time = domain::resultOf(costs);
        QVERIFY(time);
        QCOMPARE(time->minutes, 3100.0); // 3,090 with the two digits of 7.5
        QVERIFY(!time->money);
        costs.minuteCost = 0.8;
        QCOMPARE(domain::resultOf(costs)->money.value_or(0), 2500.0); // 2,472
        costs.minutes = 8;
        QCOMPARE(domain::resultOf(costs)->minutes, 3000.0); // 3,296 with the one digit of 8
        QCOMPARE(domain::resultOf(costs)->money.value_or(0), 3000.0); // from 2,636.8, not from the rounded minutes
    }
};

TRYWEEK_TEST(tst_businesscase, BusinessCaseTest)
#include "tst_businesscase.moc"
