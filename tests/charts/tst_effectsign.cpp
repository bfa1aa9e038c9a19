// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/effectsign.h"
#include "support/test_main.h"

#include <QImage>
#include <QPainter>

using domain::Effect;

class EffectSignTest : public QObject
{
    Q_OBJECT

private:
    static QImage painted(Effect effect)
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        charts::paintSign(painter, QRectF(0, 0, 40, 40), effect, QColor(0, 0, 255));
        return image;
    }

    static int inked(const QImage &image, int y)
    {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        return count;
    }

private slots:
    void betterPointsUpAndWorseDown()
    {
        const QImage better = painted(Effect::Better);
        const QImage worse = painted(Effect::Worse);
        QVERIFY(inked(better, 8) < inked(better, 32));
        QVERIFY(inked(worse, 8) > inked(worse, 32));
    }

    void sameIsTwoBarsWithAGap()
    {
        const QImage same = painted(Effect::Same);
        QCOMPARE(inked(same, 12), 40);
        QCOMPARE(inked(same, 20), 0);
        QCOMPARE(inked(same, 27), 40);
    }

    void cannotTellHasADotBelowItsHook()
    {
        const QImage question = painted(Effect::CannotTell);
        QVERIFY(inked(question, 5) > 0);
        QVERIFY(inked(question, 36) > 0);
        QCOMPARE(inked(question, 31), 0);
    }

    void everySignStaysInsideItsRect()
    {
        for (const Effect effect : {Effect::Better, Effect::Same, Effect::Worse, Effect::CannotTell}) {
            const QRectF rect(10, 20, 30, 24);
            QVERIFY(rect.adjusted(-0.01, -0.01, 0.01, 0.01).contains(charts::signPath(effect, rect).boundingRect()));
        }
    }

    void theSignsOfVerdictsDraw()
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        charts::paintMixedSign(painter, QRectF(0, 0, 40, 40), Qt::blue, Qt::red);
        painter.end();
        bool blue = false;
        bool red = false;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const QColor c = image.pixelColor(x, y);
                blue = blue || c == QColor(Qt::blue);
                red = red || c == QColor(Qt::red);
            }
        }
        QVERIFY(blue && red);
    }
};

TRYWEEK_TEST(tst_effectsign, EffectSignTest)
#include "tst_effectsign.moc"
