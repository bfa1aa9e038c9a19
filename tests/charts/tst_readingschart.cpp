// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/readingschart.h"

#include "picture.h"

using charts::ReadingsChart;
using namespace Qt::StringLiterals;

namespace
{

ReadingsChart threeReadings()
{
    ReadingsChart chart;
    chart.points = {{QDate(2026, 9, 1), 31, true}, {QDate(2026, 9, 11), 28, false}, {QDate(2026, 11, 30), 22, false}};
    chart.bands = {{QDate(2026, 9, 14), QDate(2026, 9, 20), u"Round 1"_s}};
    chart.target = 20;
    chart.targetCaption = u"Target 20"_s;
    chart.baselineCaption = u"Before 31"_s;
    chart.locale = QLocale(QLocale::English);
    return chart;
}

} // namespace

class ReadingsChartTest : public QObject
{
    Q_OBJECT

private slots:
    void standsOnAnAxisOfDays()
    {
        const Picture picture = Picture::of(threeReadings(), {600, 220});
        QCOMPARE(picture.areas.size(), 3);
        const qreal first = picture.areas.at(1).center().x() - picture.areas.at(0).center().x();
        const qreal second = picture.areas.at(2).center().x() - picture.areas.at(1).center().x();
        QVERIFY(qAbs(second / first - 8) < 0.2); // 80 days against 10
    }

    void paintsTheBaselineHollow()
    {
        const Picture picture = Picture::of(threeReadings(), {600, 220});
        const auto filled = [&](int point) {
            int dark = 0;
            for (int y = 0; y < 220; ++y)
                dark += picture.at({picture.areas.at(point).center().x(), qreal(y)}).lightness() < 60 ? 1 : 0;
            return dark;
        };
        QVERIFY(filled(1) > filled(0));
    }

    void onlyTheChosenPointHasTheAccent()
    {
        ReadingsChart chart = threeReadings();
        chart.target.reset();
        const auto accents = [](const Picture &picture, int point) {
            return picture.heightOf(plainColours().chosen, picture.areas.at(point).center().x());
        };
        const Picture picture = Picture::of(chart, {600, 220}, 10.5, 1);
        QVERIFY(accents(picture, 1) > 0);
        QCOMPARE(accents(picture, 2), 0);
    }

    void holdsTheTargetToo()
    {
        ReadingsChart chart = threeReadings();
        chart.target = 5;
        const Picture picture = Picture::of(chart, {600, 220});
        bool found = false;
        for (int y = 0; y < 220 && !found; ++y)
            for (int x = 300; x < 330 && !found; ++x)
                found = picture.at({qreal(x), qreal(y)}).green() > picture.at({qreal(x), qreal(y)}).red() + 20;
        QVERIFY(found);
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("readings");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const int readings : {0, 1, 2, 60})
                QTest::addRow("%g pt, %d readings", points, readings) << points << readings;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const int, readings);
        ReadingsChart chart = threeReadings();
        chart.points.clear();
        for (int i = 0; i < readings; ++i)
            chart.points.append({QDate(2025, 11, 1).addDays(9 * i), 31.0 - i, i == 0});
        for (int i = 0; i < 12; ++i)
            chart.bands.append(
                {QDate(2025, 11, 5).addDays(20 * i), QDate(2025, 11, 11).addDays(20 * i), u"Round 1"_s});
        for (const QSizeF &size : {QSizeF(680, 200), QSizeF(300, 160)}) {
            const Picture picture = Picture::of(chart, size, points, readings - 1);
            QCOMPARE(picture.areas.size(), readings);
            QVERIFY(!picture.spills());
        }
    }
};

TRYWEEK_PICTURE_TEST(tst_readingschart, ReadingsChartTest)
#include "tst_readingschart.moc"
