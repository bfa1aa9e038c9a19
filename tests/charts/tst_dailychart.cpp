// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/dailychart.h"

#include "picture.h"

using charts::DailyChart;
using namespace Qt::StringLiterals;

namespace
{

DailyChart fiveAndTwo()
{
    DailyChart chart;
    chart.locale = QLocale(QLocale::English);
    chart.startCaption = u"The week, from 23 Nov"_s;
    const QList<double> values{4, 6, 5, 7, 5, 6, 30};
    for (int i = 0; i < values.size(); ++i)
        chart.points.append({QDate(2026, 11, 18).addDays(i), values.at(i), i >= 5});
    chart.mean = 5.4;
    chart.limits = domain::Interval{0.1, 10.7};
    return chart;
}

int pixelsOf(const Picture &picture, const QColor &colour, const QRectF &area)
{
    int count = 0;
    for (int y = qRound(area.top()); y < area.bottom(); ++y)
        for (int x = qRound(area.left()); x < area.right(); ++x)
            count += picture.at({qreal(x), qreal(y)}) == colour ? 1 : 0;
    return count;
}

} // namespace

class DailyChartTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatLiesBeyondTheLimitsIsMarked()
    {
        const DailyChart chart = fiveAndTwo();
        QVERIFY(chart.isBeyond(chart.points.last()));
        QVERIFY(!chart.isBeyond(chart.points.first()));
        const Picture picture = Picture::of(chart, {600, 260});
        QVERIFY(pixelsOf(picture, plainColours().warn, picture.areas.last()) > 10);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(pixelsOf(picture, plainColours().warn, picture.areas.at(i)), 0);
    }

    void withoutLimitsNothingIsBeyond()
    {
        DailyChart chart = fiveAndTwo();
        chart.limits.reset();
        chart.mean.reset();
        const Picture picture = Picture::of(chart, {600, 260});
        QCOMPARE(pixelsOf(picture, plainColours().warn, picture.areas.last()), 0);
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("days");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const int days : {0, 1, 7, 35})
                QTest::addRow("%g pt, %d days", points, days) << points << days;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const int, days);
        DailyChart chart = fiveAndTwo();
        chart.points.clear();
        for (int i = 0; i < days; ++i)
            chart.points.append({QDate(2026, 11, 1).addDays(i), 100.0 * (i % 5), i > days / 2});
        chart.target = 50;
        const Picture picture = Picture::of(chart, {420, 260}, points, days / 2);
        QCOMPARE(picture.areas.size(), days);
        QVERIFY(!picture.spills());
    }
};

TRYWEEK_PICTURE_TEST(tst_dailychart, DailyChartTest)
#include "tst_dailychart.moc"
