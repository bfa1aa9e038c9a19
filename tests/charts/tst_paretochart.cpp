// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/paretochart.h"

#include "picture.h"

using charts::ParetoChart;
using namespace Qt::StringLiterals;

namespace
{

ParetoChart movers()
{
    ParetoChart chart;
    chart.locale = QLocale(QLocale::English);
    double sum = 0;
    const QList<std::pair<QString, double>> reasons{{u"Final bill unclear"_s, 120}, {u"Had to call again"_s, 90},
        {u"Appointment missed"_s, 60}, {u"All others (9)"_s, 30}};
    for (const auto &[label, weight] : reasons) {
        sum += weight / 300;
        chart.bars.append({label, weight, sum});
    }
    return chart;
}

/// A little left of the middle of the bar, beside the line's point and the value.
qreal besideMiddle(const QRectF &area)
{
    return area.center().x() - area.width() * 0.28;
}

} // namespace

class ParetoChartTest : public QObject
{
    Q_OBJECT

private slots:
    void barsAreAsHighAsTheirWeights()
    {
        const Picture picture = Picture::of(movers(), {600, 320});
        const QColor bar = plainColours().bar;
        QList<double> heights;
        for (const QRectF &area : picture.areas)
            heights.append(picture.heightOf(bar, besideMiddle(area)));
        QVERIFY(heights.first() > 150);
        QVERIFY(qAbs(heights.at(3) / heights.at(0) - 0.25) < 0.03);
        QVERIFY(qAbs(heights.at(2) / heights.at(0) - 0.5) < 0.05);
    }

    void onlyTheChosenBarHasTheAccent()
    {
        const Picture picture = Picture::of(movers(), {600, 320}, 10.5, 1);
        const QColor chosen = plainColours().chosen;
        for (int i = 0; i < picture.areas.size(); ++i)
            QCOMPARE(picture.heightOf(chosen, besideMiddle(picture.areas.at(i))) > 50, i == 1);
    }

    void theAreasLieSideBySideOverTheWholeHeight()
    {
        const Picture picture = Picture::of(movers(), {600, 320});
        QCOMPARE(picture.areas.size(), 4);
        for (int i = 1; i < 4; ++i)
            QVERIFY(qAbs(picture.areas.at(i).left() - picture.areas.at(i - 1).right()) < 0.01);
        QCOMPARE(picture.areas.first().height(), 320.0);
    }

    void theLineEndsAtTheTop()
    {
        const Picture picture = Picture::of(movers(), {600, 320});
        const qreal x = picture.areas.last().center().x();
        int highest = -1;
        for (int y = 0; y < 320 && highest < 0; ++y)
            if (picture.at({x + 3, qreal(y)}).lightness() < 100)
                highest = y;
        QVERIFY(highest >= 0 && highest < 20);
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<QSizeF>("size");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const QSizeF &size : {QSizeF(300, 260), QSizeF(554, 320), QSizeF(900, 420)})
                QTest::addRow("%g pt in %g", points, size.width()) << points << size;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const QSizeF, size);
        QVERIFY(!Picture::of(movers(), size, points, 0).spills());
        ParetoChart chart = movers();
        chart.lineText = u"added up, from the largest to the smallest of all reasons"_s;
        QVERIFY(!Picture::of(chart, size, points, 0).spills());
    }

    void saysWhatTheLineIsOverThePlot()
    {
        ParetoChart chart = movers();
        const Picture silent = Picture::of(chart, {600, 320});
        chart.lineText = u"added up"_s;
        const Picture said = Picture::of(chart, {600, 320});
        const auto inks = [](const Picture &picture) {
            int count = 0;
            for (int y = 0; y < 14; ++y)
                for (int x = 400; x < 560; ++x)
                    count += picture.at(QPointF(x, y)).lightness() < 128 ? 1 : 0;
            return count;
        };
        QVERIFY(inks(said) > inks(silent) + 20);
    }

    void fewerBarsFitALargerFont()
    {
        const int usual = ParetoChart::barsThatFit(554, QFont(u"DejaVu Sans"_s, 10));
        const int large = ParetoChart::barsThatFit(554, QFont(u"DejaVu Sans"_s, 21));
        QVERIFY(usual >= 6);
        QVERIFY(large >= 2 && large < usual);
    }

    void drawsNothingHarmfulOfNothing()
    {
        const Picture picture = Picture::of(ParetoChart(), {300, 200});
        QVERIFY(picture.areas.isEmpty());
        QVERIFY(!picture.spills());
    }
};

TRYWEEK_PICTURE_TEST(tst_paretochart, ParetoChartTest)
#include "tst_paretochart.moc"
