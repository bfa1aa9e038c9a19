// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/driverchart.h"
#include "charts/intervalchart.h"
#include "charts/lorenzchart.h"
#include "charts/matrixchart.h"

#include "picture.h"

using namespace Qt::StringLiterals;

namespace
{

charts::IntervalChart stops(int rows = 5)
{
    charts::IntervalChart chart;
    const auto text = [](double value) { return QString::number(value, 'g', 3); };
    chart.panels = {{u"NPS"_s, {-100, 100}, -20.0, text}, {u"Low scores"_s, {0, 1}, 0.5, text}};
    for (int i = 0; i < rows; ++i)
        chart.rows.append({u"First bill at the new home %1"_s.arg(i), u"n = %1"_s.arg(40 * i),
            {charts::IntervalChart::Value{-80.0 + 10 * i, domain::Interval{-95.0 + 10 * i, -60.0 + 10 * i}},
                charts::IntervalChart::Value{0.9 - 0.1 * i, domain::Interval{0.8 - 0.1 * i, 0.95 - 0.1 * i}}}});
    return chart;
}

charts::LorenzChart contacts()
{
    charts::LorenzChart chart;
    chart.curve = {{0, 0}, {0.2, 0.63}, {0.5, 0.88}, {1, 1}};
    chart.markedContacts = 0.63;
    chart.customersTitle = u"Share of the customers, the busiest first"_s;
    chart.contactsTitle = u"Share of the contacts"_s;
    chart.markText = u"20.0\u00a0% of the customers make 63.4\u00a0%"_s;
    return chart;
}

charts::DriverChart drivers()
{
    charts::DriverChart chart;
    chart.importanceTitle = u"Importance: how far it goes with the overall score"_s;
    chart.performanceTitle = u"Performance: its mean, from worst to best"_s;
    chart.corner = u"Matters, and does badly"_s;
    chart.points = {{u"Final bill"_s, 0.4, {0.25, 0.53}, 0.4, {0.3, 0.5}},
        {u"Deposit back"_s, 0.38, {0.2, 0.5}, 0.42, {0.35, 0.5}},
        {u"Meter reading"_s, -0.05, {-0.2, 0.1}, 0.8, {0.75, 0.85}},
        {u"First bill at the new home"_s, 0, {-0.2, 0.2}, 0.78, {0.72, 0.85}},
        {u"Moving day"_s, 0.3, {0, 0.52}, 0.33, {0.25, 0.41}}};
    return chart;
}

charts::MatrixChart reasons()
{
    charts::MatrixChart chart;
    chart.rows = {u"Final bill unclear"_s, u"Long wait"_s, u"not given"_s};
    chart.columns = {u"Tariff changed"_s, u"Long wait"_s};
    chart.rowsTitle = u"Given"_s;
    chart.columnsTitle = u"Found"_s;
    chart.cells = {{0, 0, 40, 0.8, false}, {0, 1, 10, 0.2, false}, {1, 1, 9, 1, true}};
    return chart;
}

/// Whether the texts of a picture touch anything darker than `lightest` of the same picture without them.
bool hidesAnything(const Picture &without, const Picture &with, const QColor &lightest)
{
    constexpr int reach = 2;
    constexpr int ink = 100; // lines from a text to its dot are paler
    const QRect inside = without.image.rect().adjusted(reach, reach, -reach, -reach);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (without.image.pixel(x, y) == with.image.pixel(x, y) || qGray(with.image.pixel(x, y)) > ink)
                continue;
            for (int dy = -reach; dy <= reach; ++dy)
                for (int dx = -reach; dx <= reach; ++dx)
                    if (qGray(without.image.pixel(x + dx, y + dy)) < qGray(lightest.rgb()) - 12)
                        return true;
        }
    return false;
}

} // namespace

class ViewChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRowOfIntervalsLiesAcrossTheWholeWidth()
    {
        const Picture picture = Picture::of(stops(), {600, 300});
        QCOMPARE(picture.areas.size(), 5);
        for (int i = 1; i < 5; ++i)
            QVERIFY(qAbs(picture.areas.at(i).top() - picture.areas.at(i - 1).bottom()) < 0.01);
        QCOMPARE(picture.areas.first().width(), 600.0);
    }

    void anIntervalIsAsLongAsItIsWide()
    {
        charts::IntervalChart chart = stops(2);
        chart.panels.resize(1);
        chart.rows[1].values[0] = charts::IntervalChart::Value{-70, domain::Interval{-72.5, -67.5}};
        const Picture picture = Picture::of(chart, {600, 200});
        const auto width = [&picture](int row) {
            int count = 0;
            const int y = qRound(picture.areas.at(row).center().y());
            for (int x = 0; x < 600; ++x)
                count += picture.at(QPointF(x, y)).value() < 200 ? 1 : 0;
            return count;
        };
        QVERIFY(width(0) > 3 * width(1));
    }

    void onlyTheChosenIntervalHasTheAccent()
    {
        const Picture picture = Picture::of(stops(), {600, 300}, 10.5, 2);
        const QColor chosen = plainColours().chosen;
        for (int row = 0; row < 5; ++row) {
            bool found = false;
            for (int x = 210; x < 600; ++x)
                found = found || picture.at({qreal(x), picture.areas.at(row).center().y()}) == chosen;
            QCOMPARE(found, row == 2);
        }
    }

    void saysOverTheLabelsWhatTheDashedLineIs()
    {
        charts::IntervalChart chart = stops();
        const Picture silent = Picture::of(chart, {600, 300});
        chart.referenceText = u"Dashed: all together"_s;
        const Picture said = Picture::of(chart, {600, 300});
        int differing = 0;
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 600; ++x)
                if (said.at(QPointF(x, y)) != silent.at(QPointF(x, y))) {
                    ++differing;
                    QVERIFY(x < 204 && y < said.areas.first().top());
                }
        QVERIFY(differing > 50);
    }

    void theBusiestFifthIsAFifthOfTheWidth()
    {
        const Picture picture = Picture::of(contacts(), {600, 320});
        QCOMPARE(picture.areas.size(), 2);
        const qreal whole = picture.areas.at(0).width() + picture.areas.at(1).width();
        QVERIFY(qAbs(picture.areas.at(0).width() / whole - 0.2) < 1e-6);
        QCOMPARE(picture.areas.at(0).right(), picture.areas.at(1).left());
        // within the fifth the ground is full, beyond it pale
        QCOMPARE(picture.at({picture.areas.at(0).right() - 6, 250}), plainColours().bar);
        QVERIFY(picture.at({picture.areas.at(1).center().x(), 250}) != plainColours().bar);
    }

    void whatMattersStandsHigherAndWhatDoesBadlyFurtherLeft()
    {
        const Picture picture = Picture::of(drivers(), {600, 340});
        QCOMPARE(picture.areas.size(), 5);
        QVERIFY(picture.areas.at(0).center().y() < picture.areas.at(2).center().y());
        QVERIFY(picture.areas.at(0).center().x() < picture.areas.at(2).center().x());
        QVERIFY(
            Picture::of(drivers(), {600, 340}, 10.5, 0).at(picture.areas.at(0).center()) == plainColours().chosen);
    }

    void aCellIsTheDarkerTheLargerItsShare()
    {
        const Picture picture = Picture::of(reasons(), {600, 300});
        QCOMPARE(picture.areas.size(), 3);
        const auto ground = [&picture](int cell) {
            return picture.at(picture.areas.at(cell).topLeft() + QPointF(8, 8)).lightness();
        };
        QVERIFY(ground(0) < ground(1));
        QVERIFY(ground(2) < ground(0));
        QCOMPARE(picture.areas.at(0).left(), picture.areas.at(0).left());
        QVERIFY(picture.areas.at(1).left() >= picture.areas.at(0).right() - 0.01);
    }

    void noLabelIsCrossed_data() { nothingIsCutAtAnySize_data(); }

    /// Where a text was written there was nothing but the ground, and perhaps a hairline of the grid.
    void noLabelIsCrossed()
    {
        QFETCH(const double, points);
        QFETCH(const QSizeF, size);
        charts::DriverChart without = drivers();
        without.corner.clear();
        for (charts::DriverChart::Point &point : without.points)
            point.label.clear();
        QVERIFY(!hidesAnything(
            Picture::of(without, size, points), Picture::of(drivers(), size, points), plainColours().line));
        for (const double busiest : {0.3, 0.38, 0.5, 0.63, 0.8, 0.95}) {
            charts::LorenzChart chart = contacts();
            chart.curve = {{0, 0}, {0.2, busiest}, {0.6, std::max(0.7, busiest + 0.02)}, {1, 1}};
            chart.markedContacts = busiest;
            charts::LorenzChart silent = chart;
            silent.markText.clear();
            QVERIFY2(!hidesAnything(
                         Picture::of(silent, size, points), Picture::of(chart, size, points), QColor(190, 190, 190)),
                qPrintable(QString::number(busiest)));
        }
    }

    void everyLabelIsWrittenWhereThereIsRoom()
    {
        charts::DriverChart chart = drivers();
        for (charts::DriverChart::Point &point : chart.points)
            point.label.clear();
        const Picture silent = Picture::of(chart, {900, 340});
        for (int i = 0; i < chart.points.size(); ++i) {
            charts::DriverChart one = chart;
            one.points[i].label = drivers().points.at(i).label;
            QVERIFY(Picture::of(one, {900, 340}).image != silent.image);
        }
        charts::LorenzChart mark = contacts();
        const Picture marked = Picture::of(mark, {900, 340});
        mark.markText.clear();
        QVERIFY(Picture::of(mark, {900, 340}).image != marked.image);
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QSizeF>("size");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const QSizeF &size : {QSizeF(300, 300), QSizeF(554, 340), QSizeF(900, 420)})
                QTest::addRow("%g pt in %g", points, size.width()) << points << size;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const QSizeF, size);
        QVERIFY(!Picture::of(stops(), size, points, 0).spills());
        charts::IntervalChart said = stops();
        said.referenceText = u"Dashed: all together, whatever the touchpoint was"_s;
        QVERIFY(!Picture::of(said, size, points, 0).spills());
        QVERIFY(!Picture::of(contacts(), size, points, 0).spills());
        QVERIFY(!Picture::of(drivers(), size, points, 0).spills());
        QVERIFY(!Picture::of(reasons(), size, points, 0).spills());
    }

    void drawsNothingHarmfulOfNothing()
    {
        QVERIFY(Picture::of(charts::IntervalChart(), {300, 200}).areas.isEmpty());
        QVERIFY(Picture::of(charts::LorenzChart(), {300, 200}).areas.isEmpty());
        QVERIFY(Picture::of(charts::DriverChart(), {300, 200}).areas.isEmpty());
        QVERIFY(Picture::of(charts::MatrixChart(), {300, 200}).areas.isEmpty());
    }
};

TRYWEEK_PICTURE_TEST(tst_viewcharts, ViewChartsTest)
#include "tst_viewcharts.moc"
