// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/monthchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

Axis axisOf(const MonthChart &chart)
{
    double low = chart.points.isEmpty() ? chart.scale.low : chart.scale.high;
    double high = chart.points.isEmpty() ? chart.scale.high : chart.scale.low;
    for (const MonthChart::Point &point : chart.points) {
        low = std::min(low, point.interval ? point.interval->low : point.value);
        high = std::max(high, point.interval ? point.interval->high : point.value);
    }
    // less than a tenth of the scale would make noise look like news
    const double least = (chart.scale.high - chart.scale.low) / 10;
    const double lack = std::max(0.0, least - (high - low)) / 2;
    Axis axis = Axis::around(low - lack, high + lack);
    axis.low = std::max(axis.low, chart.scale.low);
    axis.high = std::min(axis.high, chart.scale.high);
    return axis;
}

QStringList tickLabels(const Axis &axis, const QLocale &locale)
{
    QStringList labels;
    const int decimals = axis.step == std::floor(axis.step) && axis.low == std::floor(axis.low) ? 0
        : axis.step * 10 == std::floor(axis.step * 10)                                          ? 1
                                                                                                : 2;
    for (const double tick : axis.ticks())
        labels.append(locale.toString(tick, 'f', decimals).replace(u'-', QChar(0x2212)));
    return labels;
}

/// “Mar”, and the year below it when it is another than that of the month labelled before.
QStringList monthLines(const MonthChart &chart, qsizetype i, int yearBefore)
{
    const QDate month = chart.points.at(i).month;
    QStringList lines{chart.locale.standaloneMonthName(month.month(), QLocale::ShortFormat)};
    if (month.year() != yearBefore)
        lines.append(QString::number(month.year()));
    return lines;
}

/// Each how many-th month can have its label without touching the next.
qsizetype labelEvery(const MonthChart &chart, const QFontMetricsF &metrics, qreal slot)
{
    qreal widest = 0;
    for (qsizetype i = 0; i < chart.points.size(); ++i)
        for (const QString &line : monthLines(chart, i, 0))
            widest = std::max(widest, metrics.horizontalAdvance(line));
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest + 6) / slot)));
}

void paintPoint(QPainter &painter, const MonthChart::Point &point, const PlotFrame &frame, qreal x, qreal radius,
    const ChartColours &colours, bool isChosen)
{
    const QColor colour = isChosen ? colours.chosen : colours.bar;
    if (point.interval) {
        const qreal top = frame.yOf(point.interval->high);
        const qreal bottom = frame.yOf(point.interval->low);
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        painter.drawLine(QPointF(x - radius + 1, top), QPointF(x + radius - 1, top));
        painter.drawLine(QPointF(x - radius + 1, bottom), QPointF(x + radius - 1, bottom));
    }
    const QPointF middle(x, frame.yOf(point.value));
    painter.setPen(QPen(colours.surface, 2));
    painter.setBrush(isChosen ? colours.chosen : colours.text);
    painter.drawEllipse(middle, radius, radius);
    if (isChosen)
        paintRing(painter, QRectF(middle - QPointF(5, 5), QSizeF(10, 10)), 5, colours.chosen);
}

} // namespace

QList<QRectF> MonthChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    PlotFrame frame;
    frame.axis = axisOf(*this);
    const QStringList labels = tickLabels(frame.axis, locale);
    const QFontMetricsF metrics(smallFont(font, true));
    const qreal left = PlotFrame::labelRoom(labels, font);
    const qreal top = std::max(metrics.lineSpacing() / 2, 11.0); // room for the ring of the highest point
    frame.area = QRectF(left, top, std::max(1.0, size.width() - left - 8),
        std::max(1.0, size.height() - top - 2 * metrics.lineSpacing() - 8));
    frame.paint(painter, colours, labels);

    const qreal slot = frame.area.width() / static_cast<qreal>(std::max<qsizetype>(1, points.size()));
    const auto xOf = [&](qsizetype i) { return frame.area.left() + (static_cast<qreal>(i) + 0.5) * slot; };
    QList<QLineF> line;
    for (qsizetype i = 1; i < points.size(); ++i)
        line.append(QLineF(xOf(i - 1), frame.yOf(points.at(i - 1).value), xOf(i), frame.yOf(points.at(i).value)));
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLines(line);

    QList<QRectF> areas;
    int year = 0;
    const qsizetype every = labelEvery(*this, metrics, slot);
    for (qsizetype i = 0; i < points.size(); ++i) {
        paintPoint(painter, points.at(i), frame, xOf(i), std::clamp(slot / 3, 3.0, 5.0), colours, i == chosen);
        areas.append(QRectF(xOf(i) - slot / 2, 0, slot, size.height()));
        if (i % every != 0)
            continue;
        painter.setFont(smallFont(font, i == chosen));
        painter.setPen(colours.text);
        drawLines(painter, monthLines(*this, i, year), xOf(i), frame.area.bottom() + 6);
        year = points.at(i).month.year();
    }
    painter.restore();
    return areas;
}

} // namespace charts
