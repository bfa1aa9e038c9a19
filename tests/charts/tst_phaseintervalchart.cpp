// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/phaseintervalchart.h"

#include "picture.h"

using charts::PhaseIntervalChart;
using namespace Qt::StringLiterals;

namespace
{

PhaseIntervalChart twoGroups()
{
    PhaseIntervalChart chart;
    chart.lowText = u"0 %"_s;
    chart.highText = u"100 %"_s;
    chart.rows
        = {{u"Moved house"_s, PhaseIntervalChart::Mark{0.2, {0.1, 0.3}}, PhaseIntervalChart::Mark{0.7, {0.5, 0.9}}},
            {u"Landlord"_s, {}, PhaseIntervalChart::Mark{0.5, {0.0, 1.0}}}};
    return chart;
}

/// How many pixels of a row's area have the colour.
int widthOf(const Picture &picture, const QColor &colour, const QRectF &area)
{
    int most = 0;
    for (int y = qRound(area.top()); y < area.bottom(); ++y) {
        int count = 0;
        for (int x = qRound(area.left()); x < area.right(); ++x)
            count += picture.at({qreal(x), qreal(y)}) == colour ? 1 : 0;
        most = qMax(most, count);
    }
    return most;
}

} // namespace

class PhaseIntervalChartTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreAsLongAsTheIntervals()
    {
        const Picture picture = Picture::of(twoGroups(), {500, 160});
        const int narrow = widthOf(picture, plainColours().chosen, picture.areas.at(0));
        const int wide = widthOf(picture, plainColours().chosen, picture.areas.at(1));
        QVERIFY2(wide > 2 * narrow, qPrintable(u"%1 %2"_s.arg(wide).arg(narrow)));
    }

    void whatIsNotThereIsNotDrawn()
    {
        PhaseIntervalChart chart = twoGroups();
        chart.rows[1].week.reset();
        const Picture picture = Picture::of(chart, {500, 160});
        QCOMPARE(widthOf(picture, plainColours().chosen, picture.areas.at(1)), 0);
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("rows");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const int rows : {0, 1, 2, 9})
                QTest::addRow("%g pt, %d rows", points, rows) << points << rows;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const int, rows);
        PhaseIntervalChart chart = twoGroups();
        chart.rows.clear();
        for (int i = 0; i < rows; ++i)
            chart.rows.append({u"A customer type with a long name"_s, PhaseIntervalChart::Mark{0, {0, 0.3}},
                PhaseIntervalChart::Mark{1, {0.7, 1}}});
        const Picture picture = Picture::of(chart, {320, 60.0 + 60 * rows}, points, 0);
        QCOMPARE(picture.areas.size(), rows);
        QVERIFY(!picture.spills());
    }
};

TRYWEEK_PICTURE_TEST(tst_phaseintervalchart, PhaseIntervalChartTest)
#include "tst_phaseintervalchart.moc"
