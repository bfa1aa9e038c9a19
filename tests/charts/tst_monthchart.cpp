// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/monthchart.h"

#include "picture.h"

using charts::MonthChart;

namespace
{

MonthChart threeMonths()
{
    MonthChart chart;
    chart.scale = {-100, 100};
    chart.locale = QLocale(QLocale::English);
    chart.points = {{QDate(2025, 11, 1), 10, domain::Interval{-10, 30}, 40},
        {QDate(2025, 12, 1), 40, domain::Interval{35, 45}, 400}, {QDate(2026, 1, 1), 20, {}, 1}};
    return chart;
}

/// The longest run of a colour near the middle of an area: lines lie between pixels.
int longest(const Picture &picture, const QColor &colour, const QRectF &area)
{
    int most = 0;
    for (int dx = -1; dx <= 1; ++dx)
        most = qMax(most, picture.heightOf(colour, area.center().x() + dx));
    return most;
}

} // namespace

class MonthChartTest : public QObject
{
    Q_OBJECT

private slots:
    void whiskersAreAsLongAsTheIntervals()
    {
        const Picture picture = Picture::of(threeMonths(), {500, 260});
        QList<int> lengths;
        for (const QRectF &area : picture.areas)
            lengths.append(longest(picture, plainColours().bar, area));
        QVERIFY(lengths.at(0) > 3 * lengths.at(1));
        QVERIFY(lengths.at(1) > 0);
        QCOMPARE(lengths.at(2), 0);
    }

    void onlyTheChosenMonthHasTheAccent()
    {
        const Picture picture = Picture::of(threeMonths(), {500, 260}, 10.5, 0);
        const QColor chosen = plainColours().chosen;
        QVERIFY(longest(picture, chosen, picture.areas.at(0)) > 20);
        QCOMPARE(longest(picture, chosen, picture.areas.at(1)), 0);
    }

    void theAxisStaysOnTheScale()
    {
        MonthChart chart = threeMonths();
        chart.scale = {1, 5};
        chart.points = {{QDate(2025, 11, 1), 4.9, domain::Interval{4.7, 5}, 40}};
        const Picture picture = Picture::of(chart, {500, 260});
        const QPointF centre = picture.areas.first().center();
        int highest = -1;
        for (int y = 0; y < 260 && highest < 0; ++y)
            if (picture.at({centre.x(), qreal(y)}) == plainColours().bar)
                highest = y;
        QVERIFY(highest >= 0 && highest < 30); // five of five is the top of the picture
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("months");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const int months : {0, 1, 3, 70})
                QTest::addRow("%g pt, %d months", points, months) << points << months;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const int, months);
        MonthChart chart = threeMonths();
        chart.points.clear();
        for (int i = 0; i < months; ++i)
            chart.points.append(
                {QDate(2025, 11, 1).addMonths(i), 100.0 - 2 * i, domain::Interval{80.0 - 2 * i, 100}, 9});
        const Picture picture = Picture::of(chart, {400, 260}, points, 0);
        QCOMPARE(picture.areas.size(), months);
        QVERIFY(!picture.spills());
    }
};

TRYWEEK_PICTURE_TEST(tst_monthchart, MonthChartTest)
#include "tst_monthchart.moc"
