// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/dailychart.h"

#include "support/test_main.h"

#include <cmath>

class DailyChartTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsTheReferenceValues()
    {
        const statistics::DailyLimits limits = statistics::dailyLimits({4, 6, 5, 7, 5, 6, 8});
        QVERIFY(std::abs(limits.mean - 5.857143) < 1e-6);
        QVERIFY(std::abs(limits.limits.low - 1.4238) < 5e-5);
        QVERIFY(std::abs(limits.limits.high - 10.2905) < 5e-5);
        QVERIFY(std::abs(limits.rangeLimit - 5.445) < 1e-6);
    }

    void oneValueHasNoRange()
    {
        const statistics::DailyLimits limits = statistics::dailyLimits({3});
        QCOMPARE(limits.mean, 3.0);
        QCOMPARE(limits.limits, (domain::Interval{3, 3}));
        QCOMPARE(statistics::dailyLimits({}).mean, 0.0);
    }
};

TRYWEEK_TEST(tst_dailychart, DailyChartTest)
#include "tst_dailychart.moc"
