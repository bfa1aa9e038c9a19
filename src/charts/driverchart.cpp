// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/driverchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QLineF>
#include <QMarginsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace charts
{

namespace
{

constexpr qreal hitRadius = 9;
constexpr qreal whiskerRoom = 3;
constexpr qreal dotRoom = 7;
constexpr int mostCornerLines = 3;
constexpr int placesUpAndDown = 12;
constexpr int placesAcross = 24;

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
    const qreal zero = std::round(layout.frame.yOf(0)) + 0.5;
    painter.setPen(QPen(colours.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero));
}

/// What no text may touch: dots, whiskers, the line at zero, and the texts that have their place already.
struct DriverObstacles
{
    QList<QRectF> boxes; ///< all of them
    QList<QRectF> dotsAndTexts; ///< what a leader may not run through
    QList<QLineF> leaders; ///< from a text to its dot

    void add(const QRectF &box)
    {
        boxes.append(box);
        dotsAndTexts.append(box);
    }
    bool leaves(const QLineF &leader) const
    {
        return std::none_of(
            dotsAndTexts.cbegin(), dotsAndTexts.cend(), [&](const QRectF &box) { return crosses(leader, box); });
    }
    bool leaves(const QRectF &text) const
    {
        return std::none_of(boxes.cbegin(), boxes.cend(), [&](const QRectF &box) {
            return box.intersects(text);
        }) && std::none_of(leaders.cbegin(), leaders.cend(), [&](const QLineF &line) { return crosses(line, text); });
    }
    static bool crosses(const QLineF &line, const QRectF &box)
    {
        if (box.contains(line.p1()) || box.contains(line.p2()))
            return true;
        const std::array<QLineF, 2> diagonals{
            QLineF(box.topLeft(), box.bottomRight()), QLineF(box.bottomLeft(), box.topRight())};
        return std::any_of(diagonals.begin(), diagonals.end(), [&line](const QLineF &diagonal) {
            return line.intersects(diagonal, nullptr) == QLineF::BoundedIntersection;
        });
    }
};

DriverObstacles obstaclesOf(const DriverChart &chart, const DriverLayout &layout)
{
    DriverObstacles obstacles;
    const QRectF &area = layout.frame.area;
    obstacles.boxes.append(QRectF(area.left(), layout.frame.yOf(0) - whiskerRoom, area.width(), 2 * whiskerRoom));
    for (const DriverChart::Point &point : chart.points) {
        const QPointF place = layout.placeOf(point);
        obstacles.add(QRectF(place - QPointF(6, 6), QSizeF(12, 12)));
        const qreal top = layout.frame.yOf(point.importanceInterval.high);
        const qreal left = layout.xOf(point.performanceInterval.low);
        const QMarginsF room(whiskerRoom, whiskerRoom, whiskerRoom, whiskerRoom);
        obstacles.boxes.append(
            QRectF(place.x(), top, 0, layout.frame.yOf(point.importanceInterval.low) - top).marginsAdded(room));
        obstacles.boxes.append(
            QRectF(left, place.y(), layout.xOf(point.performanceInterval.high) - left, 0).marginsAdded(room));
    }
    return obstacles;
}

/// Writes lines on a ground of their own, so that no hairline of the grid runs through them.
void writeOnGround(QPainter &painter, const QStringList &lines, const QRectF &place, const QColor &ground)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    painter.fillRect(place, ground);
    for (qsizetype i = 0; i < lines.size(); ++i)
        painter.drawText(
            QPointF(place.left(), place.top() + metrics.ascent() + static_cast<qreal>(i) * metrics.lineSpacing()),
            lines.at(i));
}

/// Says at the upper left what stands there, in as many lines as the whiskers leave room for.
void paintCorner(QPainter &painter, const DriverChart &chart, const DriverLayout &layout, const ChartColours &colours,
    DriverObstacles &obstacles)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    const QRectF area = layout.frame.area.adjusted(8, 4, -4, -4);
    const qreal whole = metrics.horizontalAdvance(chart.corner) + 1;
    const auto place = [&](int count, bool apart) {
        const qreal width = std::min(area.width() / 2, count == 1 ? whole : whole / count * 1.3);
        const QStringList lines = wrapped(chart.corner, metrics, width, count);
        if (lines.join(u' ') != chart.corner)
            return false;
        const qreal last = apart ? area.center().x() - width + 1 : area.left();
        for (qreal x = area.left(); x <= last; x += metrics.averageCharWidth()) {
            const QRectF text(x, area.top(), width, static_cast<qreal>(lines.size()) * metrics.lineSpacing());
            if (!area.contains(text) || !obstacles.leaves(text))
                continue;
            painter.setPen(colours.muted);
            writeOnGround(painter, lines, text, colours.surface);
            obstacles.add(text);
            return true;
        }
        return false;
    };
    for (const bool apart : {false, true}) // in the very corner, if need be in several lines
        for (int count = 1; count <= mostCornerLines; ++count)
            if (place(count, apart))
                return;
}

/// The line from a text that stands apart to its dot; null when it stands right beside it.
QLineF leaderOf(const QRectF &text, const QPointF &dot, qreal nearEnough)
{
    const QPointF end(std::clamp(dot.x(), text.left(), text.right()), std::clamp(dot.y(), text.top(), text.bottom()));
    QLineF line(end, dot);
    if (line.length() <= nearEnough)
        return {};
    line.setLength(line.length() - dotRoom);
    return line;
}

/// Where a text of that size can stand near its dot without touching anything: the nearest place there is.
std::optional<QRectF> freePlace(
    const QPointF &dot, const QSizeF &room, const QRectF &area, const DriverObstacles &obstacles)
{
    const qreal step = room.height() / 3;
    std::optional<QRectF> nearest;
    qreal best = 0;
    for (int row = -placesUpAndDown; row <= placesUpAndDown; ++row) {
        for (int column = -placesAcross; column <= placesAcross; ++column) {
            // the nearest corner or edge of the text lies this far from the dot
            const QPointF away(column * step + (column < 0 ? -9 : 9), row * step + (row < 0 ? -3 : 3));
            const QPointF corner(column < 0 ? dot.x() + away.x() - room.width() : dot.x() + away.x(),
                row < 0 ? dot.y() + away.y() - room.height() : dot.y() + away.y());
            const QRectF text(corner, room);
            // first above and to the right, where the eye looks for a name
            const qreal distance
                = QLineF(QPointF(), away).length() + (row < 0 ? 0 : 1) + (column < 0 ? 2 : 0) * step / 2;
            if ((nearest && distance >= best) || !area.contains(text) || !obstacles.leaves(text)
                || !obstacles.leaves(leaderOf(text, dot, room.height())))
                continue;
            nearest = text;
            best = distance;
        }
    }
    return nearest;
}

/// Labels beside their points, further away with a line where there is no room beside them; one that finds no place
/// that nothing crosses is left to the table. Emphasis changes no place.
void paintDriverLabels(QPainter &painter, const DriverChart &chart, const DriverLayout &layout, const QFont &font,
    const ChartColours &colours, int chosen, DriverObstacles &obstacles)
{
    const QFontMetricsF bold(smallFont(font, true));
    const QRectF area = layout.frame.area.adjusted(2, 2, 12, -2);
    for (int i = 0; i < chart.points.size(); ++i) {
        const QString &label = chart.points.at(i).label;
        if (label.isEmpty())
            continue;
        const QSizeF room(
            std::min(bold.horizontalAdvance(label) + 1, layout.frame.area.width() / 2), bold.lineSpacing());
        const QPointF dot = layout.placeOf(chart.points.at(i));
        const std::optional<QRectF> place = freePlace(dot, room, area, obstacles);
        if (!place)
            continue;
        const QLineF leader = leaderOf(*place, dot, room.height());
        if (!leader.isNull()) {
            painter.setPen(QPen(colours.outline, 1));
            painter.drawLine(leader);
            obstacles.leaders.append(leader);
        }
        painter.setFont(smallFont(font, i == chosen));
        painter.setPen(colours.text);
        const QString shown = painter.fontMetrics().elidedText(label, Qt::ElideMiddle, qFloor(room.width()));
        const qreal width = painter.fontMetrics().horizontalAdvance(shown);
        const bool atItsLeft = place->right() < dot.x();
        const QRectF written(
            atItsLeft ? place->right() - width : place->left(), place->top(), width, place->height());
        writeOnGround(painter, {shown}, written, colours.surface);
        obstacles.add(*place);
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
    // texts first: their ground takes away the grid behind them, and nothing else
    DriverObstacles obstacles = obstaclesOf(*this, layout);
    paintCorner(painter, *this, layout, colours, obstacles);
    paintDriverLabels(painter, *this, layout, font, colours, chosen, obstacles);
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
    painter.restore();
    return areas;
}

} // namespace charts
