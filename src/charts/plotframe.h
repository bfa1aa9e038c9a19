// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/axis.h"
#include "charts/chartcolours.h"

#include <QRectF>
#include <QStringList>

class QFont;
class QPainter;

namespace charts
{

/// The part of a picture that values are drawn in, with its axis at the left and hairlines across.
struct PlotFrame
{
    QRectF area;
    Axis axis;

    qreal yOf(double value) const { return area.bottom() - axis.position(value) * area.height(); }

    /// Draws a hairline and its label for each tick. The labels end 8 before the area.
    void paint(QPainter &painter, const ChartColours &colours, const QStringList &labels) const;

    /// The width the labels need beside the area, with their distance from it.
    static qreal labelRoom(const QStringList &labels, const QFont &font);
};

/// The ring round what is chosen: 2 wide, 2 away.
void paintRing(QPainter &painter, const QRectF &around, qreal radius, const QColor &colour);

} // namespace charts
