// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/netpromoter.h"

#include "support/test_main.h"

#include <cmath>

class NetPromoterTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsThePublishedIntervals()
    {
        QCOMPARE(statistics::netPromoterScore(10, 4, 6), 20.0);
        const domain::Interval first = statistics::netPromoterInterval(10, 4, 6);
        QVERIFY(std::abs(first.low + 17.5) < 0.05);
        QVERIFY(std::abs(first.high - 52.3) < 0.05);
        const domain::Interval second = statistics::netPromoterInterval(5, 2, 3);
        QVERIFY(std::abs(second.low + 30.3) < 0.05);
        QVERIFY(std::abs(second.high - 61.1) < 0.05);
    }

    void staysOnTheScale()
    {
        QCOMPARE(statistics::netPromoterInterval(2, 0, 0).high, 100.0);
        QCOMPARE(statistics::netPromoterInterval(0, 0, 2).low, -100.0);
        QCOMPARE(statistics::netPromoterScore(0, 0, 0), 0.0);
    }
};

TRYWEEK_TEST(tst_netpromoter, NetPromoterTest)
#include "tst_netpromoter.moc"
