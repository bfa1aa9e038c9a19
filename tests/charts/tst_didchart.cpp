// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/didchart.h"

#include "picture.h"

using charts::DidChart;
using namespace Qt::StringLiterals;

namespace
{

DidChart threeDays()
{
    DidChart chart;
    chart.closedText = u"closed"_s;
    chart.percentFormat = u"%1 %"_s;
    chart.days = {{u"Mon"_s, {4, 0, 0}, false}, {u"Tue"_s, {1, 2, 1}, false}, {u"Sun"_s, {0, 0, 0}, true}};
    return chart;
}

} // namespace

class DidChartTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDayWithContactsReachesTheTop()
    {
        const Picture picture = Picture::of(threeDays(), {400, 240});
        const auto height = [&](int day, const QColor &colour) {
            const QRectF area = picture.areas.at(day);
            return picture.heightOf(colour, area.center().x() - area.width() * 0.28);
        };
        const int whole = height(0, plainColours().chosen);
        QVERIFY(whole > 150);
        QVERIFY(qAbs(height(1, plainColours().chosen) - whole / 4) < 6);
        QVERIFY(height(1, plainColours().bar) > whole / 6); // striped
        QVERIFY(height(1, plainColours().bar) < whole / 2);
        QCOMPARE(height(2, plainColours().chosen), 0);
    }

    void theLegendShowsWhatTheBarsAreFilledWith()
    {
        DidChart chart = threeDays();
        const Picture without = Picture::of(chart, {400, 240});
        chart.legend = {u"Done"_s, u"Partly"_s, u"Not done"_s};
        const Picture with = Picture::of(chart, {400, 240});
        const int square = QFontMetrics(QFont(u"DejaVu Sans"_s, 9)).ascent();
        const auto count = [&](const Picture &picture, const QColor &colour) {
            int pixels = 0;
            for (int y = 0; y < square; ++y)
                for (int x = 0; x < 400; ++x)
                    pixels += picture.at(QPointF(x, y)) == colour ? 1 : 0;
            return pixels;
        };
        QVERIFY(count(with, plainColours().chosen) > square * square / 2);
        QVERIFY(count(with, plainColours().bar) > square * square / 4);
        QVERIFY(count(with, plainColours().text) > 0);
        QCOMPARE(count(without, plainColours().text), 0);
        // the bars begin below it
        QVERIFY(with.heightOf(plainColours().chosen, with.areas.at(0).center().x() - 30)
            < without.heightOf(plainColours().chosen, without.areas.at(0).center().x() - 30));
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("days");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const int days : {0, 1, 7, 60})
                QTest::addRow("%g pt, %d days", points, days) << points << days;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const int, days);
        DidChart chart = threeDays();
        chart.legend = {u"Done"_s, u"Partly"_s, u"Not done, whatever it was that came between"_s};
        chart.days.clear();
        for (int i = 0; i < days; ++i)
            chart.days.append({u"Wednesday"_s, {i % 3, 2, i % 2}, i % 7 == 6});
        const Picture picture = Picture::of(chart, {400, 240}, points, 0);
        QCOMPARE(picture.areas.size(), days);
        QVERIFY(!picture.spills());
    }
};

TRYWEEK_PICTURE_TEST(tst_didchart, DidChartTest)
#include "tst_didchart.moc"
