// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/effectchart.h"

#include "picture.h"

using charts::EffectChart;
using domain::Effect;
using namespace Qt::StringLiterals;

namespace
{

EffectChart twoPhases()
{
    EffectChart chart;
    chart.closedText = u"closed"_s;
    chart.beforeCaption = u"Before, from 16 Nov"_s;
    chart.weekCaption = u"The week, from 23 Nov"_s;
    chart.before = {{.label = u"Mon"_s, .counts = {1, 2, 1, 0}}, {.label = u"Sun"_s, .closed = true}};
    chart.week = {{.label = u"Mon"_s, .counts = {4, 0, 0, 2}, .unusual = true, .tweaked = true},
        {.label = u"Tue"_s, .counts = {2, 2, 0, 0}}};
    return chart;
}

int heightOf(const Picture &picture, int day, Effect effect)
{
    const QRectF area = picture.areas.at(day);
    return picture.heightOf(plainColours().effect(effect).fill, area.center().x() - area.width() * 0.28);
}

} // namespace

class EffectChartTest : public QObject
{
    Q_OBJECT

private slots:
    void segmentsAreAsHighAsTheirCounts()
    {
        const Picture picture = Picture::of(twoPhases(), {600, 260});
        QCOMPARE(picture.areas.size(), 4);
        const auto withGap = [&picture](int day, Effect effect) { return heightOf(picture, day, effect) + 3.0; };
        const double one = withGap(0, Effect::Better);
        QVERIFY(one > 10);
        QVERIFY(qAbs(withGap(0, Effect::Same) - 2 * one) <= 3);
        QVERIFY(qAbs(withGap(2, Effect::Better) - 4 * one) <= 5);
        QCOMPARE(heightOf(picture, 2, Effect::Worse), 0);
    }

    void cannotTellIsHollow()
    {
        const Picture picture = Picture::of(twoPhases(), {600, 260});
        const int edges = heightOf(picture, 2, Effect::CannotTell);
        const int filled = heightOf(picture, 2, Effect::Better);
        QVERIFY(edges <= filled / 6);
    }

    void aClosedDayHasNoBar()
    {
        const Picture picture = Picture::of(twoPhases(), {600, 260});
        QCOMPARE(heightOf(picture, 1, Effect::Better), 0);
        QCOMPARE(heightOf(picture, 1, Effect::Same), 0);
    }

    void marksStandOnlyAboveUnusualDays()
    {
        const Picture picture = Picture::of(twoPhases(), {600, 260});
        const auto hasMark = [&picture](int day) {
            const QRectF area = picture.areas.at(day);
            for (qreal x = area.left(); x < area.right(); ++x)
                if (picture.heightOf(plainColours().warn, x) > 0)
                    return true;
            return false;
        };
        QVERIFY(hasMark(2));
        QVERIFY(!hasMark(3));
    }

    void segmentsArePartedByTheSurface()
    {
        const Picture picture = Picture::of(twoPhases(), {600, 260});
        const QRectF area = picture.areas.at(3);
        const qreal x = area.center().x() - area.width() * 0.28;
        int white = 0;
        bool below = false;
        for (int y = 259; y > 0; --y) {
            const QColor colour = picture.at({x, qreal(y)});
            below = below || colour == plainColours().effect(Effect::Better).fill;
            if (colour == plainColours().effect(Effect::Same).fill)
                break;
            white += below && colour == QColor(Qt::white) ? 1 : 0;
        }
        QVERIFY(white >= 1 && white <= 3);
    }

    void nothingIsCutAtAnySize_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<double>("width");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const double width : {320.0, 700.0})
                QTest::addRow("%g pt in %g", points, width) << points << width;
    }

    void nothingIsCutAtAnySize()
    {
        QFETCH(const double, points);
        QFETCH(const double, width);
        for (int chosen = 0; chosen < 4; ++chosen)
            QVERIFY(!Picture::of(twoPhases(), {width, 260}, points, chosen).spills());
        EffectChart weekOnly = twoPhases();
        weekOnly.before.clear();
        const Picture picture = Picture::of(weekOnly, {width, 260}, points, 0);
        QCOMPARE(picture.areas.size(), 2);
        QVERIFY(!picture.spills());
    }
};

TRYWEEK_PICTURE_TEST(tst_effectchart, EffectChartTest)
#include "tst_effectchart.moc"
