// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/rates.h"

#include "support/test_main.h"

#include <cmath>

class RatesTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsTheReferenceValues()
    {
        const statistics::RateTest test = statistics::compareRates(11, 100, 4, 120);
        QVERIFY(std::abs(test.p - 0.0276659) < 1e-6);
        QVERIFY(std::abs(test.midP - 0.0173266) < 1e-6);
    }

    void saysNothingWithoutCounts()
    {
        QCOMPARE(statistics::compareRates(0, 100, 0, 120).p, 1.0);
        QCOMPARE(statistics::compareRates(3, 0, 4, 120).p, 1.0);
    }

    void noneAgainstSomeIsCertainlyNotHigher() { QCOMPARE(statistics::compareRates(0, 100, 4, 100).p, 1.0); }
};

TRYWEEK_TEST(tst_rates, RatesTest)
#include "tst_rates.moc"
