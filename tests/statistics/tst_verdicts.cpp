// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/verdicts.h"

#include "statistics/shares.h"
#include "support/test_main.h"

#include <cmath>
#include <vector>

using domain::Verdict;

class VerdictsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysTooLittleBelowEightContactsInAPhase()
    {
        QCOMPARE(statistics::compare({0, 7}, {30, 30}).verdict, Verdict::TooLittle);
        QCOMPARE(statistics::compare({0, 30}, {7, 7}).verdict, Verdict::TooLittle);
        QCOMPARE(statistics::compare({0, 8}, {8, 8}).verdict, Verdict::LooksBetter);
    }

    void threeOfTenToSixOfTenIsNoClearDifference()
    {
        const domain::Comparison comparison = statistics::compare({3, 10}, {6, 10});
        QCOMPARE(comparison.verdict, Verdict::NoClearDifference);
        QVERIFY(std::abs(comparison.probabilityBetter - 0.900810) < 1e-6);
        QVERIFY(std::abs(comparison.difference - 0.3) < 1e-12);
    }

    void sixOfTwentyTwoToSeventeenOfTwentyNineLooksBetter()
    {
        QCOMPARE(statistics::compare({6, 22}, {17, 29}).verdict, Verdict::LooksBetter);
        QCOMPARE(statistics::compare({17, 29}, {6, 22}).verdict, Verdict::LooksWorse);
    }

    void isNotCalledBetterWhenABalancingMeasureLooksWorse()
    {
        QCOMPARE(statistics::compare({2, 10}, {9, 10}, {}, true).verdict, Verdict::NoClearDifference);
        QCOMPARE(statistics::compare({9, 10}, {2, 10}, {}, true).verdict, Verdict::LooksWorse);
    }

    void saysMixedWhenTwoCustomerTypesDisagree()
    {
        const statistics::TypeCounts better{{2, 10}, {9, 10}};
        const statistics::TypeCounts worse{{9, 10}, {2, 10}};
        const statistics::TypeCounts worseButFew{{7, 7}, {0, 7}};
        QCOMPARE(statistics::compare({11, 20}, {11, 20}, {better, worse}).verdict, Verdict::Mixed);
        QCOMPARE(statistics::compare({9, 17}, {9, 17}, {better, worseButFew}).verdict, Verdict::NoClearDifference);
    }

    void withoutABaselineItLooksAtBetterAgainstWorse()
    {
        QCOMPARE(statistics::verdictWithoutBaseline({7, 0}), Verdict::TooLittle);
        QCOMPARE(statistics::verdictWithoutBaseline({7, 1}), Verdict::LooksBetter);
        QCOMPARE(statistics::verdictWithoutBaseline({1, 7}), Verdict::LooksWorse);
        QCOMPARE(statistics::verdictWithoutBaseline({5, 4}), Verdict::NoClearDifference);
        QCOMPARE(statistics::verdictWithoutBaseline({7, 1}, {}, true), Verdict::NoClearDifference);
    }

    void withoutABaselineOppositeCustomerTypesAreMixed()
    {
        const QList<statistics::AloneCounts> opposite{{9, 1}, {1, 9}};
        QCOMPARE(statistics::verdictWithoutBaseline({10, 10}, opposite), Verdict::Mixed);
        QCOMPARE(statistics::verdictWithoutBaseline({10, 10}, {{9, 1}, {1, 6}}), Verdict::NoClearDifference);
    }

    void judgesADailyMeasureByItsDays()
    {
        const std::vector<double> before{20, 20, 26, 25, 22, 23};
        const std::vector<double> week{28, 25, 24, 27, 30, 30, 29};
        const domain::DailyComparison up = statistics::compareDays(before, week, true);
        QVERIFY(std::abs(up.nonoverlap - 38.5 / 42) < 1e-9);
        QCOMPARE(up.verdict, Verdict::LooksBetter);
        QCOMPARE(up.daysBefore, 6);
        QCOMPARE(up.daysInWeek, 7);
        QVERIFY(std::abs(up.meanWeek - 193.0 / 7) < 1e-9);
        QCOMPARE(statistics::compareDays(before, week, false).verdict, Verdict::LooksWorse);
        QCOMPARE(statistics::compareDays(before, {21, 22, 23, 24, 25}, true).verdict, Verdict::NoClearDifference);
        QCOMPARE(statistics::compareDays(before, {28, 29, 30, 31}, true).verdict, Verdict::TooLittle);
        QCOMPARE(statistics::compareDays({1, 2, 3, 4}, week, true).verdict, Verdict::TooLittle);
        QCOMPARE(statistics::compareDays({}, {}, true).meanBefore, 0.0);
    }

    /// Where nothing changed, *looks better* comes up in at most 10 % of the rounds, by exact enumeration for every
    /// pair of phase sizes, averaged over true shares 0.1 to 0.9.
    void seldomPraisesWhatDidNotChange()
    {
        constexpr int most = 50;
        std::vector<std::vector<std::vector<double>>> chance(10);
        for (int tenth = 1; tenth <= 9; ++tenth) {
            chance[static_cast<size_t>(tenth)].resize(most + 1);
            for (int n = 0; n <= most; ++n)
                for (int k = 0; k <= n; ++k)
                    chance[static_cast<size_t>(tenth)][static_cast<size_t>(n)].push_back(
                        std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0)
                            + k * std::log(tenth / 10.0) + (n - k) * std::log1p(-tenth / 10.0)));
        }
        double worst = 0;
        for (int before = 8; before <= most; ++before) {
            for (int after = 8; after <= most; ++after) {
                double praised = 0;
                int enough = 0; // the fewest in the week that look better; never falls as the baseline rises
                for (int a = 0; a <= before; ++a) {
                    while (enough <= after && statistics::probabilityBetter({a, before}, {enough, after}) < 0.905)
                        ++enough;
                    for (int b = enough; b <= after; ++b)
                        for (size_t tenth = 1; tenth <= 9; ++tenth)
                            praised += chance[tenth][static_cast<size_t>(before)][static_cast<size_t>(a)]
                                * chance[tenth][static_cast<size_t>(after)][static_cast<size_t>(b)] / 9;
                }
                worst = std::max(worst, praised);
            }
        }
        QVERIFY2(worst <= 0.10, qPrintable(QString::number(worst)));
        QVERIFY2(worst > 0.05, qPrintable(QString::number(worst)));
    }
};

TRYWEEK_TEST(tst_verdicts, VerdictsTest)
#include "tst_verdicts.moc"
