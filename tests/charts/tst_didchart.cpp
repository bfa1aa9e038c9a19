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
        QVERIFY(qAbs(height(1, plainColours().bar) - whole / 2) < 6);
        QCOMPARE(height(2, plainColours().chosen), 0);
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
