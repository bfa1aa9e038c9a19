// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/intervalchart.h"

#include "charts/axis.h"
#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

constexpr qreal rowLines = 2.3; ///< of the small font
constexpr qreal labelShare = 0.34;
constexpr qreal leastPanelGap = 24;
constexpr qreal intervalPointRadius = 5;

/// One panel laid out: where it is and how values become places.
struct IntervalPanel
{
    QRectF area;
    Axis axis;

    qreal xOf(double value) const { return area.left() + axis.position(value) * area.width(); }
};

Axis axisOfPanel(const IntervalChart &chart, qsizetype panel)
{
    const IntervalChart::Panel &shown = chart.panels.at(panel);
    double low = shown.reference.value_or(shown.ends.high);
    double high = shown.reference.value_or(shown.ends.low);
    for (const IntervalChart::Row &row : chart.rows) {
        const auto value = row.values.value(panel);
        if (!value)
            continue;
        low = std::min(low, value->interval ? value->interval->low : value->value);
        high = std::max(high, value->interval ? value->interval->high : value->value);
    }
    if (low > high)
        std::swap(low, high);
    // less than a tenth of the scale would make noise look like news
    const double lack = std::max(0.0, (shown.ends.high - shown.ends.low) / 10 - (high - low)) / 2;
    Axis axis = Axis::around(low - lack, high + lack);
    axis.low = std::max(axis.low, shown.ends.low);
    axis.high = std::min(axis.high, shown.ends.high);
    return axis;
}

/// Between two panels, so that the last number of one is not read together with the first of the next.
qreal panelGapOf(const QFont &font, qreal width)
{
    const qreal wished = QFontMetricsF(smallFont(font)).averageCharWidth() * 5;
    return std::clamp(wished, leastPanelGap, std::max(leastPanelGap, width / 8));
}

QList<IntervalPanel> panelsOf(const IntervalChart &chart, const QFont &font, const QSizeF &size)
{
    const QFontMetricsF metrics(smallFont(font, true));
    const qreal left = std::round(size.width() * labelShare);
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, chart.panels.size()));
    const qreal room = size.width() - left - intervalPointRadius - 3;
    const qreal gap = panelGapOf(font, room);
    const qreal width = std::max(1.0, (room - (count - 1) * gap) / count);
    const qreal top = 2 * metrics.lineSpacing() + 10; // title, and the numbers where many rows do not hide them
    const qreal bottom = 4;
    QList<IntervalPanel> panels;
    for (qsizetype i = 0; i < chart.panels.size(); ++i)
        panels.append({QRectF(left + static_cast<qreal>(i) * (width + gap), top, width,
                           std::max(1.0, size.height() - top - bottom)),
            axisOfPanel(chart, i)});
    return panels;
}

/// The title, the hairlines with what they stand for, and the line to compare with.
void paintPanel(QPainter &painter, const IntervalChart::Panel &panel, const IntervalPanel &place, const QFont &font,
    const ChartColours &colours)
{
    painter.setFont(smallFont(font));
    const QFontMetricsF metrics = painter.fontMetrics();
    painter.setPen(colours.muted);
    painter.drawText(QPointF(place.area.left(), metrics.ascent()),
        metrics.elidedText(panel.title, Qt::ElideRight, place.area.width()));
    qreal freeFrom = -1;
    for (const double tick : place.axis.ticks()) {
        const qreal x = std::round(place.xOf(tick));
        painter.fillRect(QRectF(x, place.area.top(), 1, place.area.height()), colours.line);
        const QString label = panel.text(tick);
        const qreal width = metrics.horizontalAdvance(label);
        const qreal begin = std::clamp(x - width / 2, place.area.left() - 8, place.area.right() + 8 - width);
        if (begin < freeFrom)
            continue;
        freeFrom = begin + width + 6;
        painter.setPen(colours.muted);
        painter.drawText(QPointF(begin, place.area.top() - 4 - metrics.descent()), label);
    }
    if (panel.reference) {
        painter.setPen(QPen(colours.text, 1, Qt::DashLine));
        const qreal x = std::round(place.xOf(*panel.reference)) + 0.5;
        painter.drawLine(QPointF(x, place.area.top()), QPointF(x, place.area.bottom()));
    }
}

void paintIntervalValue(QPainter &painter, const IntervalChart::Value &value, const IntervalPanel &panel, qreal y,
    const ChartColours &colours, bool isChosen)
{
    const QColor colour = isChosen ? colours.chosen : colours.bar;
    if (value.interval) {
        const qreal low = panel.xOf(value.interval->low);
        const qreal high = panel.xOf(value.interval->high);
        painter.setPen(QPen(colour, isChosen ? 3 : 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        painter.drawLine(QPointF(low, y - 4), QPointF(low, y + 4));
        painter.drawLine(QPointF(high, y - 4), QPointF(high, y + 4));
    }
    painter.setPen(QPen(colours.surface, 2));
    painter.setBrush(isChosen ? colours.chosen : colours.text);
    painter.drawEllipse(QPointF(panel.xOf(value.value), y), intervalPointRadius, intervalPointRadius);
}

void paintRowLabel(QPainter &painter, const IntervalChart::Row &row, const QRectF &area, const QFont &font,
    const ChartColours &colours, bool isChosen)
{
    painter.setFont(smallFont(font, isChosen));
    const QFontMetricsF metrics = painter.fontMetrics();
    const bool twoLines = !row.note.isEmpty() && area.height() >= 2 * metrics.lineSpacing();
    const QString label = twoLines || row.note.isEmpty() ? row.label : row.label + QStringLiteral(" · ") + row.note;
    const qreal middle = area.center().y();
    const qreal baseline
        = twoLines ? middle - metrics.descent() : middle + (metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(colours.text);
    painter.drawText(QPointF(area.left(), baseline), metrics.elidedText(label, Qt::ElideMiddle, area.width()));
    if (!twoLines)
        return;
    painter.setFont(smallFont(font));
    painter.setPen(colours.muted);
    painter.drawText(QPointF(area.left(), middle + painter.fontMetrics().ascent()),
        QFontMetricsF(painter.font()).elidedText(row.note, Qt::ElideRight, area.width()));
}

} // namespace

qreal IntervalChart::heightOf(qsizetype rows, const QFont &font)
{
    const qreal line = QFontMetricsF(smallFont(font, true)).lineSpacing();
    return 2 * line + 14 + static_cast<qreal>(std::max<qsizetype>(1, rows)) * rowLines * line;
}

QList<QRectF> IntervalChart::paint(
    QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const QList<IntervalPanel> places = panelsOf(*this, font, size);
    for (qsizetype i = 0; i < places.size(); ++i)
        paintPanel(painter, panels.at(i), places.at(i), font, colours);
    QList<QRectF> areas;
    if (places.isEmpty() || rows.isEmpty()) {
        painter.restore();
        return areas;
    }
    const QRectF &first = places.first().area;
    painter.setFont(smallFont(font));
    painter.setPen(colours.muted);
    const QFontMetricsF metrics = painter.fontMetrics();
    painter.drawText(QPointF(8, metrics.ascent()),
        metrics.elidedText(referenceText, Qt::ElideRight, first.left() - 8 - leastPanelGap / 2));
    const qreal height = first.height() / static_cast<qreal>(rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        const QRectF area(0, first.top() + i * height, size.width(), height);
        const bool isChosen = i == chosen;
        if (isChosen) {
            painter.setPen(QPen(colours.chosen, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
        }
        paintRowLabel(painter, rows.at(i), area.adjusted(8, 0, first.left() - size.width() - leastPanelGap / 2, 0),
            font, colours, isChosen);
        for (qsizetype panel = 0; panel < places.size(); ++panel)
            if (const auto value = rows.at(i).values.value(panel))
                paintIntervalValue(painter, *value, places.at(panel), area.center().y(), colours, isChosen);
        areas.append(area);
    }
    painter.restore();
    return areas;
}

} // namespace charts
