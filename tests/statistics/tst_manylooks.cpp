// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/manylooks.h"

#include "support/test_main.h"

#include <cmath>

using statistics::chanceOfDifference;

class ManyLooksTest : public QObject
{
    Q_OBJECT

private slots:
    /// 56 of 70 against 48 of 80: chi-square 7.023409 · 149/150 = 6.976586.
    void chanceIsThatOfChiSquareWithOneLess()
    {
        QVERIFY(std::abs(chanceOfDifference({56, 70}, {48, 80}) - 0.008258288) < 1e-9);
        QVERIFY(std::abs(chanceOfDifference({3, 10}, {9, 10}) - 0.007601641) < 1e-9);
        QCOMPARE(chanceOfDifference({9, 10}, {3, 10}), chanceOfDifference({3, 10}, {9, 10}));
    }

    void saysNothingWhereNothingDiffers()
    {
        QCOMPARE(chanceOfDifference({0, 10}, {0, 20}), 1.0);
        QCOMPARE(chanceOfDifference({10, 10}, {20, 20}), 1.0);
        QCOMPARE(chanceOfDifference({0, 0}, {3, 20}), 1.0);
        QCOMPARE(chanceOfDifference({2, 10}, {4, 20}), 1.0);
    }

    /// The same as p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") of R.
    void correctsAsHolmDoes()
    {
        const std::vector<double> expected{0.03, 0.06, 0.06, 0.02};
        const std::vector<double> found = statistics::corrected({0.01, 0.04, 0.03, 0.005});
        QCOMPARE(found.size(), expected.size());
        for (size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(found[i] - expected[i]) < 1e-12);
        QVERIFY(statistics::corrected({}).empty());
        QCOMPARE(statistics::corrected({0.7, 0.9}), (std::vector<double>{1.0, 1.0}));
    }
};

TRYWEEK_TEST(tst_manylooks, ManyLooksTest)
#include "tst_manylooks.moc"
