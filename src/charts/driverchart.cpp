#include "charts/driverchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

constexpr qreal hitRadius = 9;

/// Where everything goes in a picture of drivers.
struct DriverLayout
{
    PlotFrame frame; ///< its axis is the importance
    Axis performance;
    QStringList ticks;

    QPointF placeOf(const DriverChart::Point &point) const
    {
        return {xOf(point.performance), frame.yOf(point.importance)};
    }
    qreal xOf(double value) const { return frame.area.left() + performance.position(value) * frame.area.width(); }
};

QString driverNumber(double value, double step, const QLocale &locale)
{
    const bool tenths = std::abs(step * 10 - std::round(step * 10)) < 1e-9;
    return locale.toString(value, 'f', tenths ? 1 : 2).replace(u'-', QChar(0x2212));
}

DriverLayout driverLayout(const DriverChart &chart, const QFont &font, const QSizeF &size)
{
    double low = 0;
    double high = 0.1;
    double left = 1;
    double right = 0;
    for (const DriverChart::Point &point : chart.points) {
        low = std::min(low, point.importanceInterval.low);
        high = std::max(high, point.importanceInterval.high);
        left = std::min(left, point.performanceInterval.low);
        right = std::max(right, point.performanceInterval.high);
    }
    DriverLayout layout;
    layout.frame.axis = Axis::around(low, high);
    layout.frame.axis.low = std::max(-1.0, layout.frame.axis.low);
    layout.frame.axis.high = std::min(1.0, layout.frame.axis.high);
    layout.performance = Axis::around(std::min(left, right), std::max(left, right));
    layout.performance.low = std::max(0.0, layout.performance.low);
    layout.performance.high = std::min(1.0, layout.performance.high);
    for (const double tick : layout.frame.axis.ticks())
        layout.ticks.append(driverNumber(tick, layout.frame.axis.step, chart.locale));
    const qreal line = QFontMetricsF(smallFont(font, true)).lineSpacing();
    const qreal labels = PlotFrame::labelRoom(layout.ticks, font);
    const qreal top = line + 12;
    layout.frame.area = QRectF(
        labels, top, std::max(1.0, size.width() - labels - 16), std::max(1.0, size.height() - top - 2 * line - 10));
    return layout;
}

void paintDriverAxis(QPainter &painter, const DriverChart &chart, const DriverLayout &layout, const QFont &font,
    const ChartColours &colours)
{
    const QRectF &area = layout.frame.area;
    painter.setFont(smallFont(font));
    const QFontMetricsF metrics = painter.fontMetrics();
    for (const double tick : layout.performance.ticks()) {
        const qreal x = std::round(layout.xOf(tick));
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), colours.line);
        const QString label = chart.locale.toString(qRound(tick * 100)) + QStringLiteral("\u00a0%");
        const qreal width = metrics.horizontalAdvance(label);
        painter.setPen(colours.muted);
        painter.drawText(
            QPointF(std::clamp(x - width / 2, 0.0, area.right() + 16 - width), area.bottom() + 6 + metrics.ascent()),
            label);
    }
    painter.setPen(colours.muted);
    painter.drawText(
        QPointF(0, metrics.ascent()), metrics.elidedText(chart.importanceTitle, Qt::ElideRight, area.right()));
    painter.drawText(QPointF(area.left(), area.bottom() + 6 + metrics.lineSpacing() + metrics.ascent()),
        metrics.elidedText(chart.performanceTitle, Qt::ElideRight, area.width()));
    painter.drawText(QPointF(area.left() + 8, area.top() + metrics.ascent() + 4),
        metrics.elidedText(chart.corner, Qt::ElideRight, area.width() / 2));
    const qreal zero = std::round(layout.frame.yOf(0)) + 0.5;
    painter.setPen(QPen(colours.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
}

/// Labels beside their points, above or below each other where they would touch; one that finds no room is left to
/// the table.
void paintDriverLabels(QPainter &painter, const DriverChart &chart, const DriverLayout &layout, const QFont &font,
    const ChartColours &colours, int chosen)
{
    QList<QRectF> taken;
    for (const DriverChart::Point &point : chart.points) {
        const QPointF place = layout.placeOf(point);
        taken.append(QRectF(place - QPointF(6, 6), QSizeF(12, 12)));
    }
    const QRectF &area = layout.frame.area;
    for (int i = 0; i < chart.points.size(); ++i) {
        painter.setFont(smallFont(font, i == chosen));
        const QFontMetricsF metrics = painter.fontMetrics();
        const QString &label = chart.points.at(i).label;
        const QSizeF room(std::min(metrics.horizontalAdvance(label), area.width() / 2), metrics.lineSpacing());
        const QPointF place = layout.placeOf(chart.points.at(i));
        const QList<QPointF> corners{place + QPointF(9, -room.height() - 1), place + QPointF(9, 2),
            place + QPointF(-9 - room.width(), -room.height() - 1), place + QPointF(-9 - room.width(), 2)};
        for (const QPointF &corner : corners) {
            const QRectF text(corner, room);
            const bool fits = area.adjusted(0, 0, 12, 0).contains(text)
                && std::none_of(
                    taken.cbegin(), taken.cend(), [&](const QRectF &other) { return other.intersects(text); });
            if (!fits)
                continue;
            painter.setPen(colours.text);
            painter.drawText(QPointF(text.left(), text.top() + metrics.ascent()),
                metrics.elidedText(label, Qt::ElideMiddle, room.width()));
            taken.append(text);
            break;
        }
    }
}

} // namespace

QList<QRectF> DriverChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    if (points.isEmpty())
        return {};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const DriverLayout layout = driverLayout(*this, font, size);
    layout.frame.paint(painter, colours, layout.ticks);
    paintDriverAxis(painter, *this, layout, font, colours);
    QList<QRectF> areas;
    for (int i = 0; i < points.size(); ++i) {
        const DriverChart::Point &point = points.at(i);
        const QPointF place = layout.placeOf(point);
        const bool isChosen = i == chosen;
        painter.setPen(QPen(isChosen ? colours.chosen : colours.bar, isChosen ? 3 : 1.5));
        painter.drawLine(QPointF(place.x(), layout.frame.yOf(point.importanceInterval.low)),
            QPointF(place.x(), layout.frame.yOf(point.importanceInterval.high)));
        painter.drawLine(QPointF(layout.xOf(point.performanceInterval.low), place.y()),
            QPointF(layout.xOf(point.performanceInterval.high), place.y()));
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(isChosen ? colours.chosen : colours.text);
        painter.drawEllipse(place, 5, 5);
        if (isChosen)
            paintRing(painter, QRectF(place - QPointF(5, 5), QSizeF(10, 10)), 5, colours.chosen);
        areas.append(QRectF(place - QPointF(hitRadius, hitRadius), QSizeF(2 * hitRadius, 2 * hitRadius)));
    }
    paintDriverLabels(painter, *this, layout, font, colours, chosen);
    painter.restore();
    return areas;
}

} // namespace charts
