// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/plotframe.h"

#include "charts/charttext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

constexpr qreal labelDistance = 8;

} // namespace

void PlotFrame::paint(QPainter &painter, const ChartColours &colours, const QStringList &labels) const
{
    painter.setFont(smallFont(painter.font()));
    const QFontMetricsF metrics = painter.fontMetrics();
    const QList<double> ticks = axis.ticks();
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const qreal y = std::round(yOf(ticks.at(i)));
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), colours.line);
        const QString label = labels.value(i);
        painter.setPen(colours.muted);
        painter.drawText(QPointF(area.left() - labelDistance - metrics.horizontalAdvance(label),
                             y + (metrics.ascent() - metrics.descent()) / 2),
            label);
    }
}

qreal PlotFrame::labelRoom(const QStringList &labels, const QFont &font)
{
    const QFontMetricsF metrics(smallFont(font));
    qreal widest = 0;
    for (const QString &label : labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return widest + labelDistance;
}

void paintRing(QPainter &painter, const QRectF &around, qreal radius, const QColor &colour)
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = around.adjusted(-3, -3, 3, 3);
    painter.drawRoundedRect(ring, radius + 3, radius + 3);
}

} // namespace charts
