// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/phaseintervalchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>

namespace charts
{

namespace
{

constexpr qreal dotRadius = 4;
constexpr qreal mostLabelShare = 0.38; ///< of the width

void paintMark(QPainter &painter, const QRectF &rect, qreal y, const PhaseIntervalChart::Mark &mark,
    const QColor &colour, const QColor &inside)
{
    const auto x = [&rect](double share) { return rect.left() + std::clamp(share, 0.0, 1.0) * rect.width(); };
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x(mark.interval.low), y), QPointF(x(mark.interval.high), y));
    painter.setBrush(inside);
    painter.drawEllipse(QPointF(x(mark.share), y), dotRadius, dotRadius);
}

qreal labelWidthOf(const PhaseIntervalChart &chart, const QFontMetricsF &metrics, qreal width)
{
    qreal widest = 0;
    for (const PhaseIntervalChart::Row &row : chart.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label));
    return std::min(widest, width * mostLabelShare);
}

} // namespace

void PhaseIntervalChart::paintMarks(QPainter &painter, const QRectF &rect, const std::optional<Mark> &before,
    const std::optional<Mark> &week, const ChartColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = rect.adjusted(dotRadius + 1, 0, -dotRadius - 1, 0);
    for (const double tick : {0.0, 0.5, 1.0})
        painter.fillRect(QRectF(inner.left() + tick * inner.width() - 0.5, rect.top(), 1, rect.height()),
            tick == 0.5 ? colours.line : colours.outline);
    const qreal apart = std::min(rect.height() / 4, 2 * dotRadius + 2);
    if (before)
        paintMark(painter, inner, rect.center().y() - apart / 2 - 1, *before, colours.outline, colours.surface);
    if (week)
        paintMark(painter, inner, rect.center().y() + apart / 2 + 1, *week, colours.chosen, colours.chosen);
    painter.restore();
}

QList<QRectF> PhaseIntervalChart::paint(
    QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const QFontMetricsF metrics(smallFont(font, true));
    const qreal labels = labelWidthOf(*this, metrics, size.width() - 8);
    const qreal left = 4 + labels + 8;
    const qreal top = metrics.lineSpacing() + 4;
    const QRectF area(left, top, std::max(1.0, size.width() - left - 4), std::max(1.0, size.height() - top - 4));
    painter.setFont(smallFont(font));
    painter.setPen(colours.muted);
    const qreal baseline = metrics.ascent();
    painter.drawText(QPointF(area.left(), baseline), lowText);
    painter.drawText(QPointF(area.right() - painter.fontMetrics().horizontalAdvance(highText), baseline), highText);
    QList<QRectF> areas;
    const qreal height = area.height() / static_cast<qreal>(std::max<qsizetype>(1, rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        const QRectF place(0, area.top() + static_cast<qreal>(i) * height, size.width(), height);
        paintMarks(
            painter, QRectF(area.left(), place.top() + 2, area.width(), height - 4), row.before, row.week, colours);
        painter.setFont(smallFont(font, i == chosen));
        painter.setPen(i == chosen ? colours.chosen : colours.text);
        painter.drawText(QPointF(4, place.center().y() + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(row.label, Qt::ElideMiddle, labels));
        if (i == chosen)
            paintRing(painter, place.adjusted(5, 5, -5, -5), 4, colours.chosen);
        areas.append(place);
    }
    painter.restore();
    return areas;
}

} // namespace charts
