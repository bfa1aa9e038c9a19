// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/readingschart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

constexpr qreal readingRadius = 4;
constexpr qreal captionGap = 6;

/// Days from the first to the last thing there is to show, and where each lies across the area.
struct DayAxis
{
    QDate first;
    qint64 days = 1;
    QRectF area;

    qreal xOf(QDate day) const
    {
        const qreal part = static_cast<qreal>(first.daysTo(day)) / static_cast<qreal>(days);
        return area.left() + std::clamp(part, 0.0, 1.0) * area.width();
    }
};

DayAxis dayAxisOf(const ReadingsChart &chart)
{
    DayAxis axis;
    if (chart.points.isEmpty())
        return axis;
    axis.first = chart.points.first().day;
    QDate last = chart.points.last().day;
    for (const ReadingsChart::Band &band : chart.bands) {
        axis.first = std::min(axis.first, band.first);
        last = std::max(last, band.last);
    }
    axis.days = std::max<qint64>(1, axis.first.daysTo(last));
    return axis;
}

Axis valueAxisOf(const ReadingsChart &chart)
{
    if (chart.points.isEmpty())
        return {};
    double low = chart.points.first().value;
    double high = low;
    for (const ReadingsChart::Point &point : chart.points) {
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    if (chart.target) {
        low = std::min(low, *chart.target);
        high = std::max(high, *chart.target);
    }
    if (low == high)
        high = low + 1;
    return Axis::around(low, high);
}

QStringList readingTicks(const Axis &axis, const QLocale &locale)
{
    QStringList labels;
    const int decimals = axis.step == std::floor(axis.step) ? 0
        : axis.step * 10 == std::floor(axis.step * 10)      ? 1
                                                            : 2;
    for (const double tick : axis.ticks())
        labels.append(locale.toString(tick, 'f', decimals).replace(u'-', QChar(0x2212)));
    return labels;
}

void paintBands(QPainter &painter, const ReadingsChart &chart, const DayAxis &days, const PlotFrame &frame,
    const ChartColours &colours)
{
    const QFontMetricsF metrics(smallFont(painter.font()));
    painter.setFont(smallFont(painter.font()));
    qreal free = frame.area.left();
    for (const ReadingsChart::Band &band : chart.bands) {
        const qreal left = days.xOf(band.first);
        const qreal right = std::max(left + 3, days.xOf(band.last.addDays(1)));
        QColor ground = colours.line;
        ground.setAlphaF(0.6F);
        painter.fillRect(QRectF(left, frame.area.top(), right - left, frame.area.height()), ground);
        const qreal width = metrics.horizontalAdvance(band.caption);
        const qreal x = std::clamp(
            (left + right - width) / 2, frame.area.left(), std::max(frame.area.left(), frame.area.right() - width));
        if (x < free)
            continue;
        painter.setPen(colours.muted);
        painter.drawText(QPointF(x, metrics.ascent()), band.caption);
        free = x + width + captionGap;
    }
}

/// A level across the picture with its words above it, or below where that is the edge.
void paintCaptionedLevel(QPainter &painter, const PlotFrame &frame, double value, const QString &caption,
    const QPen &pen, const QColor &ink, bool atTheRight, const ChartColours &colours)
{
    const qreal y = frame.yOf(value);
    painter.setPen(pen);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    if (caption.isEmpty())
        return;
    painter.setFont(smallFont(painter.font()));
    const QFontMetricsF metrics(painter.fontMetrics());
    const qreal width = metrics.horizontalAdvance(caption);
    const qreal x = atTheRight ? frame.area.right() - width : frame.area.left() + captionGap;
    const bool above = y - metrics.height() - 2 > frame.area.top();
    const qreal baseline = above ? y - metrics.descent() - 2 : y + metrics.ascent() + 3;
    QColor ground = colours.surface;
    ground.setAlphaF(0.85F);
    painter.fillRect(QRectF(x - 2, baseline - metrics.ascent(), width + 4, metrics.height()), ground);
    painter.setPen(ink);
    painter.drawText(QPointF(x, baseline), caption);
}

QString dayLabel(const ReadingsChart &chart, QDate day, int yearBefore)
{
    const QString format = day.year() == yearBefore ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    return chart.locale.toString(day, format);
}

/// The first and last day, and between them each whose label touches no other.
void paintDays(QPainter &painter, const ReadingsChart &chart, const DayAxis &days, const PlotFrame &frame,
    const QSizeF &size, const ChartColours &colours, int chosen)
{
    const QFont font = painter.font();
    const QFontMetricsF bold(smallFont(font, true));
    QList<QRectF> taken;
    const auto place = [&](qsizetype i) {
        const int before = i == 0 ? 0 : chart.points.at(0).day.year();
        const QString label = dayLabel(chart, chart.points.at(i).day, before);
        const qreal width = bold.horizontalAdvance(label);
        const qreal half = width / 2;
        const qreal x = std::clamp(days.xOf(chart.points.at(i).day), half, std::max(half, size.width() - half));
        const QRectF area(x - half - captionGap / 2, 0, width + captionGap, 1);
        if (std::any_of(
                taken.cbegin(), taken.cend(), [&area](const QRectF &other) { return other.intersects(area); }))
            return;
        taken.append(area);
        painter.setFont(smallFont(font, i == chosen));
        painter.setPen(colours.text);
        drawLines(painter, {label}, x, frame.area.bottom() + 6);
    };
    const qsizetype count = chart.points.size();
    if (chosen >= 0 && chosen < count)
        place(chosen);
    place(0);
    place(count - 1);
    for (qsizetype i = 1; i + 1 < count; ++i)
        place(i);
    painter.setFont(font);
}

} // namespace

QList<QRectF> ReadingsChart::paint(
    QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    QList<QRectF> areas;
    if (points.isEmpty())
        return areas;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const QFontMetricsF metrics(smallFont(font, true));
    PlotFrame frame;
    frame.axis = valueAxisOf(*this);
    const QStringList labels = readingTicks(frame.axis, locale);
    const qreal left = PlotFrame::labelRoom(labels, font) + readingRadius;
    const qreal top = metrics.lineSpacing() + 6;
    frame.area = QRectF(left, top, std::max(1.0, size.width() - left - 2 * readingRadius),
        std::max(1.0, size.height() - top - metrics.lineSpacing() - 10));
    DayAxis days = dayAxisOf(*this);
    days.area = frame.area;
    paintBands(painter, *this, days, frame, colours);
    painter.setFont(font);
    frame.paint(painter, colours, labels);
    painter.setFont(font);
    const auto base
        = std::find_if(points.cbegin(), points.cend(), [](const Point &point) { return point.isBaseline; });
    if (target)
        paintCaptionedLevel(painter, frame, *target, targetCaption,
            QPen(colours.chosen, 1.5, Qt::DotLine, Qt::FlatCap), colours.chosen, true, colours);
    painter.setFont(font);
    if (base != points.cend())
        paintCaptionedLevel(painter, frame, base->value, baselineCaption,
            QPen(colours.outline, 1.5, Qt::DashLine, Qt::FlatCap), colours.muted, true, colours);
    painter.setFont(font);

    const auto at = [&](const Point &point) { return QPointF(days.xOf(point.day), frame.yOf(point.value)); };
    QList<QLineF> lines;
    for (qsizetype i = 1; i < points.size(); ++i)
        lines.append(QLineF(at(points.at(i - 1)), at(points.at(i))));
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLines(lines);
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF middle = at(points.at(i));
        const QColor ink = i == chosen ? colours.chosen : colours.text;
        painter.setPen(QPen(ink, 2));
        painter.setBrush(points.at(i).isBaseline ? colours.surface : ink);
        painter.drawEllipse(middle, readingRadius, readingRadius);
        if (i == chosen)
            paintRing(painter, QRectF(middle - QPointF(4, 4), QSizeF(8, 8)), 4, colours.chosen);
        areas.append(QRectF(middle.x() - 3 * readingRadius, 0, 6 * readingRadius, size.height()));
    }
    painter.setFont(font);
    paintDays(painter, *this, days, frame, size, colours, chosen);
    painter.restore();
    return areas;
}

} // namespace charts
