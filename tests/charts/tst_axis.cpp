// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/axis.h"

#include "support/test_main.h"

#include <cmath>

using charts::Axis;

class AxisTest : public QObject
{
    Q_OBJECT

private slots:
    void endsOnRoundNumbers_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("counts") << 0.0 << 118.0 << QList<double>{0, 40, 80, 120};
        QTest::newRow("thousands") << 0.0 << 2261.0 << QList<double>{0, 800, 1600, 2400};
        QTest::newRow("one") << 0.0 << 1.0 << QList<double>{0, 1};
        QTest::newRow("both sides") << -9.0 << 56.0 << QList<double>{-25, 0, 25, 50, 75};
    }

    void endsOnRoundNumbers()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const QList<double>, ticks);
        QCOMPARE(Axis::around(low, high, low >= 0).ticks(), ticks);
    }

    void holdsWhateverItIsGiven()
    {
        for (double low = -100; low <= 100; low += 7.3) {
            for (double width = 0.001; width < 500; width *= 3.1) {
                const Axis axis = Axis::around(low, low + width);
                QVERIFY(axis.low <= low + 1e-9 && axis.high >= low + width - 1e-9);
                QVERIFY(axis.ticks().size() >= 2 && axis.ticks().size() <= 6);
            }
        }
        QVERIFY(Axis::around(5, 5).high > 5);
    }

    void placesValuesBetweenItsEnds()
    {
        const Axis axis = Axis::around(0, 118, true);
        QCOMPARE(axis.position(60), 0.5);
        QCOMPARE(axis.position(-5), 0.0);
        QCOMPARE(axis.position(500), 1.0);
    }
};

TRYWEEK_TEST(tst_axis, AxisTest)
#include "tst_axis.moc"
