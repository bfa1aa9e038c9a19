// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/correlation.h"

#include "support/test_main.h"

#include <cmath>

using statistics::rankCorrelation;

class CorrelationTest : public QObject
{
    Q_OBJECT

private slots:
    /// The textbook example of intelligence and hours of television: ρ = −29/165.
    void meetsTheTextbookExample()
    {
        const double found
            = rankCorrelation({106, 100, 86, 101, 99, 103, 97, 113, 112, 110}, {7, 27, 2, 50, 28, 29, 20, 12, 6, 17});
        QVERIFY(std::abs(found + 29.0 / 165) < 1e-12);
    }

    /// Ranks 1.5 1.5 3 4 against 1 2.5 2.5 4: 3.75 / √(4.5 · 4.5) by hand.
    void equalValuesShareTheirRanks()
    {
        QVERIFY(std::abs(rankCorrelation({2, 2, 5, 9}, {1, 4, 4, 7}) - 3.75 / 4.5) < 1e-12);
    }

    void nothingGoesWithWhatDoesNotVary()
    {
        QCOMPARE(rankCorrelation({1, 2, 3}, {4, 4, 4}), 0.0);
        QCOMPARE(rankCorrelation({}, {}), 0.0);
    }

    /// tanh(atanh(−29/165) ± 1.959964 · √((1 + r²/2)/7)).
    void hasTheIntervalOfBonettAndWright()
    {
        const domain::Interval interval = statistics::rankCorrelationInterval(-29.0 / 165, 10);
        QVERIFY(std::abs(interval.low + 0.7278300) < 1e-6);
        QVERIFY(std::abs(interval.high - 0.5145467) < 1e-6);
        QCOMPARE(statistics::rankCorrelationInterval(0.9, 3), (domain::Interval{-1, 1}));
        QVERIFY(statistics::rankCorrelationInterval(1, 20).high <= 1);
    }
};

TRYWEEK_TEST(tst_correlation, CorrelationTest)
#include "tst_correlation.moc"
