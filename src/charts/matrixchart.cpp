// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/matrixchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>

namespace charts
{

namespace
{

constexpr qreal cellGap = 2;
constexpr qreal cellRadius = 3;
constexpr int mostHeadLines = 3;

QColor mixed(const QColor &ground, const QColor &ink, double part)
{
    const auto mix = [part](int a, int b) { return qRound(a + part * (b - a)); };
    return {mix(ground.red(), ink.red()), mix(ground.green(), ink.green()), mix(ground.blue(), ink.blue())};
}

} // namespace

QList<QRectF> MatrixChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    if (rows.isEmpty() || columns.isEmpty())
        return {};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    painter.setFont(smallFont(font));
    const QFontMetricsF metrics = painter.fontMetrics();
    const qreal line = metrics.lineSpacing();
    const qreal left = std::min(size.width() * 0.32, 16 * line);
    const qreal width = (size.width() - left) / static_cast<qreal>(columns.size());
    const qreal top = static_cast<qreal>(mostHeadLines + 1) * line + 6;
    const qreal height = std::max(1.0, (size.height() - top) / static_cast<qreal>(rows.size()));

    painter.setPen(colours.muted);
    painter.drawText(QPointF(left + 4, metrics.ascent()),
        metrics.elidedText(columnsTitle, Qt::ElideRight, size.width() - left - 4));
    painter.drawText(
        QPointF(0, top - 6 - metrics.descent()), metrics.elidedText(rowsTitle, Qt::ElideRight, left - 8));
    painter.setPen(colours.text);
    for (int i = 0; i < columns.size(); ++i) {
        const QStringList lines = wrapped(columns.at(i), metrics, width - 6, mostHeadLines);
        drawLines(painter, lines, left + (i + 0.5) * width, top - 4 - static_cast<qreal>(lines.size()) * line);
    }
    for (int i = 0; i < rows.size(); ++i)
        painter.drawText(QPointF(0, top + (i + 0.5) * height + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(rows.at(i), Qt::ElideMiddle, left - 8));

    QList<QRectF> areas;
    for (int i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells.at(i);
        const QRectF area(left + cell.column * width, top + cell.row * height, width, height);
        const QRectF box = area.adjusted(cellGap, cellGap, -cellGap, -cellGap);
        const double part = std::clamp(cell.share, 0.0, 1.0);
        painter.setPen(cell.same ? QPen(colours.text, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(i == chosen ? colours.chosen : mixed(colours.surface, colours.bar, 0.12 + 0.88 * part));
        painter.drawRoundedRect(box, cellRadius, cellRadius);
        if (i == chosen)
            paintRing(painter, box.adjusted(3, 3, -3, -3), cellRadius, colours.chosen);
        painter.setFont(smallFont(font, true));
        painter.setPen(i == chosen ? colours.onChosen : part > 0.5 ? colours.onBar : colours.text);
        const QString count = locale.toString(cell.count);
        if (QFontMetricsF(painter.font()).horizontalAdvance(count) <= box.width() && box.height() >= line)
            painter.drawText(box, Qt::AlignCenter, count);
        areas.append(area);
    }
    painter.restore();
    return areas;
}

} // namespace charts
