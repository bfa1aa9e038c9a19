// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/didchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace charts
{

namespace
{

constexpr qreal didGap = 2;
constexpr qreal didRadius = 2.5;
constexpr qreal stripeDistance = 8;
constexpr qreal squareDistance = 6;
constexpr qreal entryDistance = 16;

/// Fill, edge and ink of a part of the bar. Stripes and the missing fill tell the parts apart without their colours.
struct DidLook
{
    QColor fill;
    QColor edge;
    QColor ink;
    bool striped = false;
};

DidLook didLook(size_t did, const ChartColours &colours)
{
    switch (did) {
    case 0:
        return {colours.chosen, {}, colours.onChosen, false};
    case 1:
        return {colours.bar, {}, colours.text, true};
    default:
        return {colours.surface, colours.outline, colours.text, false};
    }
}

/// Stripes from the lower left to the upper right, within the part.
void paintStripes(QPainter &painter, const QRectF &part, const QColor &colour)
{
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.5));
    for (qreal x = part.left() - part.height() + stripeDistance / 2; x < part.right(); x += stripeDistance)
        painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
    painter.restore();
}

void paintPart(QPainter &painter, const QRectF &part, const DidLook &look, const QColor &surface)
{
    painter.setPen(look.edge.isValid() ? QPen(look.edge, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(
        look.edge.isValid() ? part.adjusted(0.75, 0.75, -0.75, -0.75) : part, didRadius, didRadius);
    if (look.striped)
        paintStripes(painter, part, surface);
}

/// Where the squares of the legend and their words lie, in as many lines as the width takes.
QList<QRectF> legendEntries(const std::array<QString, 3> &legend, const QFontMetricsF &metrics, qreal width)
{
    QList<QRectF> entries;
    const qreal square = metrics.ascent();
    QPointF next(0, 0);
    for (const QString &word : legend) {
        const qreal wanted = square + squareDistance + metrics.horizontalAdvance(word);
        if (next.x() > 0 && next.x() + wanted > width)
            next = QPointF(0, next.y() + metrics.lineSpacing() + 2);
        entries.append(QRectF(next, QSizeF(std::min(wanted, width), metrics.lineSpacing())));
        next.rx() += wanted + entryDistance;
    }
    return entries;
}

/// Draws the legend and returns how high it is, with the distance to what follows.
qreal paintLegend(QPainter &painter, const std::array<QString, 3> &legend, qreal width, const ChartColours &colours)
{
    if (std::all_of(legend.begin(), legend.end(), [](const QString &word) { return word.isEmpty(); }))
        return 0;
    const QFontMetricsF metrics = painter.fontMetrics();
    const qreal square = metrics.ascent();
    const QList<QRectF> entries = legendEntries(legend, metrics, width);
    for (size_t did = 0; did < legend.size(); ++did) {
        const QRectF &entry = entries.at(static_cast<qsizetype>(did));
        const qreal top = entry.center().y() - square / 2;
        paintPart(painter, QRectF(entry.left(), top, square, square), didLook(did, colours), colours.surface);
        const qreal left = entry.left() + square + squareDistance;
        painter.setPen(colours.text);
        painter.drawText(QPointF(left, entry.top() + metrics.ascent()),
            metrics.elidedText(legend[did], Qt::ElideRight, entry.right() - left + 1));
    }
    return entries.last().bottom() + 6;
}

void paintDidDay(QPainter &painter, const DidChart::Day &day, const QRectF &column, const ChartColours &colours)
{
    const int n = std::accumulate(day.counts.begin(), day.counts.end(), 0);
    const QFontMetricsF metrics = painter.fontMetrics();
    qreal y = column.bottom();
    for (size_t did = 0; did < day.counts.size() && n > 0; ++did) {
        const int count = day.counts[did];
        if (count == 0)
            continue;
        const qreal height = column.height() * count / n;
        const QRectF part(column.left(), y - height, column.width(), std::max(1.0, height - didGap));
        const DidLook look = didLook(did, colours);
        paintPart(painter, part, look, colours.surface);
        const QString text = QLocale().toString(count);
        if (part.height() >= metrics.ascent() + 2 && metrics.horizontalAdvance(text) <= part.width() - 4) {
            if (look.striped) { // the number interrupts the stripes
                const QSizeF patch(metrics.horizontalAdvance(text) + 12, metrics.ascent() + 6);
                painter.setPen(Qt::NoPen);
                painter.setBrush(colours.surface);
                painter.drawRoundedRect(
                    QRectF(part.center() - QPointF(patch.width(), patch.height()) / 2, patch), 4, 4);
            }
            painter.setPen(look.ink);
            drawLines(painter, {text}, part.center().x(), part.center().y() - metrics.ascent() / 2 - 1);
        }
        y -= height;
    }
}

} // namespace

QList<QRectF> DidChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    PlotFrame frame;
    frame.axis = {0, 100, 25};
    QStringList ticks;
    for (const double tick : frame.axis.ticks())
        ticks.append(percentFormat.arg(QLocale().toString(static_cast<int>(tick))));
    const QFontMetricsF metrics(smallFont(font, true));
    const qreal left = PlotFrame::labelRoom(ticks, font);
    painter.setFont(smallFont(font));
    const qreal top = paintLegend(painter, legend, size.width(), colours) + std::max(metrics.lineSpacing() / 2, 8.0);
    painter.setFont(font);
    frame.area = QRectF(left, top, std::max(1.0, size.width() - left - 4),
        std::max(1.0, size.height() - top - metrics.lineSpacing() - 8));
    frame.paint(painter, colours, ticks);
    const qreal slot = frame.area.width() / static_cast<qreal>(std::max<qsizetype>(1, days.size()));
    QList<QRectF> areas;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const Day &day = days.at(i);
        const qreal middle = frame.area.left() + (static_cast<qreal>(i) + 0.5) * slot;
        const QRectF column(middle - slot * 0.33, frame.area.top(), slot * 0.66, frame.area.height());
        painter.setFont(smallFont(font));
        paintDidDay(painter, day, column, colours);
        if (day.closed && std::accumulate(day.counts.begin(), day.counts.end(), 0) == 0) {
            painter.setPen(colours.muted);
            for (const QString &text : {closedText, QString(QChar(0x2013))}) {
                if (painter.fontMetrics().horizontalAdvance(text) > slot)
                    continue;
                drawLines(painter, {text}, middle, frame.area.bottom() - metrics.height() - 2);
                break;
            }
        }
        if (i == chosen)
            paintRing(painter, column, didRadius, colours.chosen);
        painter.setFont(smallFont(font, i == chosen));
        painter.setPen(colours.text);
        for (const QString &label : {day.label, day.label.left(1)}) {
            if (metrics.horizontalAdvance(label) > slot)
                continue;
            drawLines(painter, {label}, middle, frame.area.bottom() + 4);
            break;
        }
        areas.append(QRectF(middle - slot / 2, 0, slot, size.height()));
    }
    painter.restore();
    return areas;
}

} // namespace charts
