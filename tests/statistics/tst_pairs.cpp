// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/pairs.h"

#include "support/test_main.h"

#include <cmath>

class PairsTest : public QObject
{
    Q_OBJECT

private slots:
    void nonoverlapMeetsParkerAndVannest()
    {
        const statistics::Overlap first
            = statistics::nonoverlap({20, 20, 26, 25, 22, 23}, {28, 25, 24, 27, 30, 30, 29});
        QVERIFY(std::abs(first.nap - 38.5 / 42) < 1e-12);
        QVERIFY(std::abs(first.tau - 35.0 / 42) < 1e-12);
        QVERIFY(std::abs(statistics::nonoverlap({3, 3, 4, 5}, {4, 5, 6, 7, 7}).tau - 0.8) < 1e-12);
    }

    void cliffsDeltaMeetsItsReference()
    {
        const double delta = statistics::cliffsDelta({4, 4, 3, 5, 4, 3, 4}, {2, 3, 3, 2, 4, 2, 3, 3});
        QVERIFY(std::abs(delta - 0.714286) < 1e-6);
    }

    void anEmptyGroupSaysNothing()
    {
        QCOMPARE(statistics::nonoverlap({}, {1, 2}).nap, 0.5);
        QCOMPARE(statistics::cliffsDelta({1}, {}), 0.0);
    }
};

TRYWEEK_TEST(tst_pairs, PairsTest)
#include "tst_pairs.moc"
