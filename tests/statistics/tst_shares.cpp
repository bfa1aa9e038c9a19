// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/shares.h"

#include "support/test_main.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace
{

bool near(double actual, double expected, double tolerance = 1e-6)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.9f is not %.9f", actual, expected);
    return false;
}

double binomial(int k, int n, double p)
{
    return std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) + k * std::log(p)
        + (n - k) * std::log1p(-p));
}

} // namespace

class SharesTest : public QObject
{
    Q_OBJECT

private slots:
    void wilsonMeetsThePublishedIntervals_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("none") << 0 << 0 << 0.0 << 1.0;
    }

    void wilsonMeetsThePublishedIntervals()
    {
        QFETCH(const int, successes);
        QFETCH(const int, n);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const domain::Interval interval = statistics::wilson(successes, n);
        QVERIFY(near(interval.low, low, 0.00005));
        QVERIFY(near(interval.high, high, 0.00005));
    }

    void wilsonReachesTheEndsExactly()
    {
        QCOMPARE(statistics::wilson(0, 12).low, 0.0);
        QCOMPARE(statistics::wilson(12, 12).high, 1.0);
    }

    void newcombeMeetsThePublishedIntervals()
    {
        const domain::Interval first = statistics::newcombe({48, 80}, {56, 70});
        QVERIFY(near(first.low, 0.0524, 0.00005));
        QVERIFY(near(first.high, 0.3339, 0.00005));
        const domain::Interval second = statistics::newcombe({3, 10}, {9, 10});
        QVERIFY(near(second.low, 0.1705, 0.00005));
        QVERIFY(near(second.high, 0.8090, 0.00005));
    }

    void probabilityBetterMeetsTheExactFractions()
    {
        QVERIFY(near(statistics::probabilityBetter({3, 10}, {6, 10}), 445.0 / 494));
        QVERIFY(near(statistics::probabilityBetter({2, 10}, {9, 10}), 4195.0 / 4199));
        QVERIFY(near(statistics::probabilityBetter({0, 5}, {5, 5}), 923.0 / 924));
        QCOMPARE(statistics::probabilityBetter({7, 31}, {7, 31}), 0.5);
        QVERIFY(near(statistics::probabilityBetter({0, 0}, {0, 0}), 0.5));
    }

    void probabilityBetterAndItsMirrorAddUpToOne()
    {
        for (int better = 0; better <= 20; ++better) {
            const double there = statistics::probabilityBetter({better, 20}, {5, 13});
            const double back = statistics::probabilityBetter({5, 13}, {better, 20});
            QVERIFY(near(there + back, 1.0, 1e-12));
        }
    }

    void probabilityBetterHoldsForLargeCounts()
    {
        const double chance = statistics::probabilityBetter({50000, 100000}, {50300, 100000});
        QVERIFY(near(chance, 0.5 * std::erfc(-0.003 / std::sqrt(2 * 0.25 / 100000) / std::sqrt(2.0)), 1e-3));
    }

    void probabilityMostlyBetterIsHalfForEqualCounts()
    {
        QVERIFY(near(statistics::probabilityMostlyBetter(6, 6), 0.5));
        QVERIFY(near(statistics::probabilityMostlyBetter(8, 0), 1 - std::pow(0.5, 9)));
    }

    void upperBoundOfNoneMeetsTheRuleOfThree()
    {
        QVERIFY(near(statistics::upperBoundOfNone(20), 0.139108));
        QCOMPARE(statistics::upperBoundOfNone(0), 1.0);
    }

    /// The interval holds the true share 93 to 97 times in 100, by exact enumeration, averaged over shares 0.1 to
    /// 0.9.
    void wilsonCoversWhatItPromises()
    {
        for (int n = 8; n <= 50; ++n) {
            double covered = 0;
            for (int tenth = 1; tenth <= 9; ++tenth)
                for (int k = 0; k <= n; ++k)
                    if (const auto i = statistics::wilson(k, n); i.low <= tenth / 10.0 && tenth / 10.0 <= i.high)
                        covered += binomial(k, n, tenth / 10.0) / 9;
            QVERIFY2(covered >= 0.93 && covered <= 0.97, qPrintable(QString::number(n)));
        }
    }

    /// The interval of a difference holds the true one 93 to 97 times in 100, by exact enumeration of every outcome
    /// for every pair of phase sizes from 8 to 50, averaged over the true shares 0.1 to 0.9 of both phases.
    void newcombeCoversWhatItPromises()
    {
        constexpr int fewest = 8;
        constexpr int most = 50;
        // upTo[n][k][t]: the chances of k in n added up over the true shares 0.1 to t tenths
        std::vector<std::vector<std::array<double, 10>>> upTo(most + 1);
        for (int n = fewest; n <= most; ++n) {
            for (int k = 0; k <= n; ++k) {
                std::array<double, 10> sums{};
                for (size_t tenth = 1; tenth <= 9; ++tenth)
                    sums[tenth] = sums[tenth - 1] + binomial(k, n, static_cast<double>(tenth) / 10);
                upTo[static_cast<size_t>(n)].push_back(sums);
            }
        }
        double lowest = 1;
        double highest = 0;
        for (int before = fewest; before <= most; ++before) {
            for (int after = fewest; after <= most; ++after) {
                double covered = 0;
                for (int a = 0; a <= before; ++a) {
                    const auto &chanceBefore = upTo[static_cast<size_t>(before)][static_cast<size_t>(a)];
                    for (int b = 0; b <= after; ++b) {
                        const auto &chanceAfter = upTo[static_cast<size_t>(after)][static_cast<size_t>(b)];
                        const domain::Interval i = statistics::newcombe({a, before}, {b, after});
                        const int low = static_cast<int>(std::ceil(i.low * 10 - 1e-9));
                        const int high = static_cast<int>(std::floor(i.high * 10 + 1e-9));
                        for (int p = 1; p <= 9; ++p) {
                            const int from = std::max(1, p + low);
                            const int to = std::min(9, p + high);
                            if (from <= to)
                                covered += (chanceBefore[static_cast<size_t>(p)]
                                               - chanceBefore[static_cast<size_t>(p - 1)])
                                    * (chanceAfter[static_cast<size_t>(to)]
                                        - chanceAfter[static_cast<size_t>(from - 1)])
                                    / 81;
                        }
                    }
                }
                lowest = std::min(lowest, covered);
                highest = std::max(highest, covered);
            }
        }
        QVERIFY2(lowest >= 0.93, qPrintable(QString::number(lowest)));
        QVERIFY2(highest <= 0.97, qPrintable(QString::number(highest)));
    }
};

TRYWEEK_TEST(tst_shares, SharesTest)
#include "tst_shares.moc"
