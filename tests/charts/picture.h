// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QtTest>

/// Colours that are easy to tell apart in pixels.
inline charts::ChartColours plainColours()
{
    charts::ChartColours colours;
    colours.surface = QColor(255, 255, 255);
    colours.text = QColor(0, 0, 0);
    colours.muted = QColor(90, 90, 90);
    colours.line = QColor(220, 220, 220);
    colours.outline = QColor(130, 130, 130);
    colours.bar = QColor(120, 130, 140);
    colours.chosen = QColor(0, 100, 90);
    colours.onBar = QColor(10, 10, 10);
    colours.onChosen = QColor(250, 250, 250);
    colours.warn = QColor(120, 70, 0);
    colours.effects = {charts::EffectColours{QColor(0, 80, 140), QColor(0, 114, 178), Qt::white, Qt::white, false},
        charts::EffectColours{QColor(70, 80, 90), QColor(131, 138, 148), Qt::white, Qt::black, false},
        charts::EffectColours{QColor(150, 60, 0), QColor(213, 94, 0), Qt::white, Qt::black, false},
        charts::EffectColours{QColor(120, 60, 100), QColor(168, 82, 127), Qt::white, QColor(120, 60, 100), true}};
    return colours;
}

/// A picture painted into the middle of an image, so that anything drawn outside of it shows in the margin.
struct Picture
{
    static constexpr int margin = 60;
    QImage image;
    QList<QRectF> areas;

    template <typename Chart>
    static Picture of(const Chart &chart, const QSizeF &size, double points = 10.5, int chosen = -1)
    {
        Picture picture;
        picture.image = QImage((size + QSizeF(2 * margin, 2 * margin)).toSize(), QImage::Format_ARGB32_Premultiplied);
        picture.image.fill(Qt::white);
        QPainter painter(&picture.image);
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPointSizeF(points);
        painter.setFont(font);
        painter.translate(margin, margin);
        picture.areas = chart.paint(painter, size, plainColours(), chosen);
        return picture;
    }

    QColor at(QPointF place) const { return image.pixelColor((place + QPointF(margin, margin)).toPoint()); }

    /// How many pixels of a column, from top to bottom, have the colour.
    int heightOf(const QColor &colour, qreal x) const
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            count += image.pixelColor(qRound(x) + margin, y) == colour ? 1 : 0;
        return count;
    }

    /// Whether anything was drawn outside the size that was asked for.
    bool spills() const
    {
        const QRect inside = image.rect().adjusted(margin, margin, -margin, -margin);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!inside.contains(x, y) && image.pixelColor(x, y) != QColor(Qt::white))
                    return true;
        return false;
    }
};

/// Ends a test file of pictures: fonts need an application with a screen, if only an offscreen one.
#define TRYWEEK_PICTURE_TEST(function, Class)                                                                        \
    int function(int argc, char *argv[])                                                                             \
    {                                                                                                                \
        QGuiApplication application(argc, argv);                                                                     \
        Class test;                                                                                                  \
        return QTest::qExec(&test, argc, argv);                                                                      \
    }
