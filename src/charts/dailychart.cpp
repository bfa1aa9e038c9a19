// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/dailychart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

constexpr qreal pointRadius = 4;

Axis dailyAxis(const DailyChart &chart)
{
    if (chart.points.isEmpty())
        return {};
    double low = chart.points.first().value;
    double high = low;
    const auto hold = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const DailyChart::Point &point : chart.points)
        hold(point.value);
    if (chart.limits) {
        hold(chart.limits->low);
        hold(chart.limits->high);
    }
    if (chart.target)
        hold(*chart.target);
    if (low == high)
        high = low + 1;
    return Axis::around(low, high);
}

QStringList dailyTicks(const Axis &axis, const QLocale &locale)
{
    QStringList labels;
    const int decimals = axis.step == std::floor(axis.step) ? 0
        : axis.step * 10 == std::floor(axis.step * 10)      ? 1
                                                            : 2;
    for (const double tick : axis.ticks())
        labels.append(locale.toString(tick, 'f', decimals).replace(u'-', QChar(0x2212)));
    return labels;
}

void paintLevel(QPainter &painter, const PlotFrame &frame, double value, const QColor &colour, Qt::PenStyle style)
{
    painter.setPen(QPen(colour, 1.5, style, Qt::FlatCap));
    const qreal y = frame.yOf(value);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
}

void paintLevels(QPainter &painter, const DailyChart &chart, const PlotFrame &frame, const ChartColours &colours)
{
    if (chart.mean)
        paintLevel(painter, frame, *chart.mean, colours.outline, Qt::SolidLine);
    if (chart.limits) {
        paintLevel(painter, frame, chart.limits->low, colours.outline, Qt::DashLine);
        paintLevel(painter, frame, chart.limits->high, colours.outline, Qt::DashLine);
    }
    if (chart.target)
        paintLevel(painter, frame, *chart.target, colours.chosen, Qt::DotLine);
}

void paintDailyStart(QPainter &painter, const DailyChart &chart, const PlotFrame &frame, qreal slot,
    const QFontMetricsF &metrics, const ChartColours &colours)
{
    const auto first = std::find_if(
        chart.points.begin(), chart.points.end(), [](const DailyChart::Point &point) { return point.isWeek; });
    if (first == chart.points.end())
        return;
    const auto place = static_cast<qreal>(std::distance(chart.points.begin(), first));
    const qreal x = frame.area.left() + place * slot;
    if (first != chart.points.begin()) {
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    }
    painter.setPen(colours.muted);
    const QString caption = metrics.elidedText(chart.startCaption, Qt::ElideRight, frame.area.width());
    const qreal left = std::min(x + 4, frame.area.right() - metrics.horizontalAdvance(caption));
    painter.drawText(QPointF(std::max(frame.area.left(), left), metrics.ascent()), caption);
}

} // namespace

QList<QRectF> DailyChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const QFontMetricsF metrics(smallFont(font, true));
    PlotFrame frame;
    frame.axis = dailyAxis(*this);
    const QStringList labels = dailyTicks(frame.axis, locale);
    const qreal left = PlotFrame::labelRoom(labels, font);
    const qreal top = metrics.lineSpacing() + 10;
    frame.area = QRectF(left, top, std::max(1.0, size.width() - left - 8),
        std::max(1.0, size.height() - top - metrics.lineSpacing() - 10));
    frame.paint(painter, colours, labels);
    paintLevels(painter, *this, frame, colours);
    const qreal slot = frame.area.width() / static_cast<qreal>(std::max<qsizetype>(1, points.size()));
    painter.setFont(smallFont(font));
    paintDailyStart(painter, *this, frame, slot, QFontMetricsF(smallFont(font)), colours);
    const auto at = [&](qsizetype i) {
        return QPointF(frame.area.left() + (static_cast<qreal>(i) + 0.5) * slot, frame.yOf(points.at(i).value));
    };
    QList<QLineF> lines;
    for (qsizetype i = 1; i < points.size(); ++i)
        lines.append(QLineF(at(i - 1), at(i)));
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLines(lines);
    const auto dayText = [this](QDate day) { return locale.toString(day, QStringLiteral("d MMM")); };
    const auto every = static_cast<qsizetype>(
        std::ceil((metrics.horizontalAdvance(dayText(QDate(2026, 12, 30))) + 6) / std::max(1.0, slot)));
    QList<QRectF> areas;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Point &point = points.at(i);
        painter.setPen(QPen(point.isWeek ? colours.chosen : colours.text, 2));
        painter.setBrush(point.isWeek ? colours.chosen : colours.surface);
        painter.drawEllipse(at(i), pointRadius, pointRadius);
        if (isBeyond(point)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.warn, 2));
            painter.drawEllipse(at(i), pointRadius + 4, pointRadius + 4);
        }
        if (i == chosen)
            paintRing(painter, QRectF(at(i) - QPointF(4, 4), QSizeF(8, 8)), 4, colours.chosen);
        areas.append(QRectF(at(i).x() - slot / 2, 0, slot, size.height()));
        if (i % std::max<qsizetype>(1, every) != 0)
            continue;
        painter.setFont(smallFont(font, i == chosen));
        painter.setPen(colours.text);
        const QString label = dayText(point.day);
        const qreal half = metrics.horizontalAdvance(label) / 2;
        drawLines(painter, {label}, std::clamp(at(i).x(), half, std::max(half, size.width() - half)),
            frame.area.bottom() + 6);
    }
    painter.restore();
    return areas;
}

} // namespace charts
