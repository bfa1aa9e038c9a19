#include "charts/lorenzchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace charts
{

namespace
{

QString lorenzPercent(int value, const QLocale &locale)
{
    return locale.toString(value) + QStringLiteral("\u00a0%");
}

QPointF placeOfShare(const QPointF &share, const QRectF &area)
{
    return {area.left() + share.x() * area.width(), area.bottom() - share.y() * area.height()};
}

/// The ground under the curve from one share of the customers to another.
QPainterPath groundUnder(const QList<QPointF> &curve, const QRectF &area, double from, double to)
{
    QPainterPath path(placeOfShare({from, 0}, area));
    QPointF before = curve.first();
    for (const QPointF &point : curve) {
        if (point.x() >= from && point.x() <= to) {
            if (before.x() < from && point.x() > from) {
                const double part = (from - before.x()) / (point.x() - before.x());
                path.lineTo(placeOfShare({from, before.y() + part * (point.y() - before.y())}, area));
            }
            path.lineTo(placeOfShare(point, area));
        } else if (point.x() > to && before.x() < to) {
            const double part = (to - before.x()) / (point.x() - before.x());
            path.lineTo(placeOfShare({to, before.y() + part * (point.y() - before.y())}, area));
        }
        before = point;
    }
    path.lineTo(placeOfShare({to, 0}, area));
    path.closeSubpath();
    return path;
}

void paintLorenzAxis(
    QPainter &painter, const LorenzChart &chart, const QRectF &area, const QFont &font, const ChartColours &colours)
{
    painter.setFont(smallFont(font));
    const QFontMetricsF metrics = painter.fontMetrics();
    painter.setPen(colours.muted);
    for (const int percent : {0, 20, 50, 100}) {
        const QString label = lorenzPercent(percent, chart.locale);
        const qreal width = metrics.horizontalAdvance(label);
        const qreal x = area.left() + percent / 100.0 * area.width();
        painter.drawText(
            QPointF(std::min(x - width / 2, area.right() + 4 - width), area.bottom() + 6 + metrics.ascent()), label);
    }
    painter.drawText(QPointF(area.left(), area.bottom() + 6 + metrics.lineSpacing() + metrics.ascent()),
        metrics.elidedText(chart.customersTitle, Qt::ElideRight, area.width()));
    painter.drawText(
        QPointF(0, metrics.ascent()), metrics.elidedText(chart.contactsTitle, Qt::ElideRight, area.right()));
}

/// Writes beside the mark, between curve and diagonal, in as many lines as it takes; where that is too narrow, below
/// the diagonal at the right.
void paintMark(
    QPainter &painter, const QString &text, const QPointF &mark, const QRectF &area, const QFontMetricsF &metrics)
{
    constexpr int mostLines = 4;
    constexpr qreal distance = 12;
    const qreal left = mark.x() + distance;
    const auto diagonalAt
        = [&area](qreal y) { return area.left() + (area.bottom() - y) / area.height() * area.width(); };
    const auto draw = [&](const QStringList &lines, qreal x, qreal top) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(
                QPointF(x, top + metrics.ascent() + static_cast<qreal>(i) * metrics.lineSpacing()), lines.at(i));
    };
    for (int count = 1; count <= mostLines; ++count) {
        const qreal bottom = mark.y() + count * metrics.lineSpacing();
        const qreal room = diagonalAt(bottom) - distance / 2 - left;
        const QStringList lines = wrapped(text, metrics, room, count);
        if (bottom < area.bottom() && room > 0 && lines.join(u' ') == text) {
            draw(lines, left, mark.y());
            return;
        }
    }
    const qreal y = area.bottom() - metrics.lineSpacing() - 4;
    const qreal room = area.right() - 4 - diagonalAt(y) - distance;
    const QString line = metrics.elidedText(text, Qt::ElideRight, room);
    draw({line}, area.right() - 4 - metrics.horizontalAdvance(line), y);
}

} // namespace

QList<QRectF> LorenzChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    if (curve.size() < 2)
        return {};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    PlotFrame frame;
    frame.axis = {0, 1, 0.5};
    const QStringList labels{lorenzPercent(0, locale), lorenzPercent(50, locale), lorenzPercent(100, locale)};
    const qreal line = QFontMetricsF(smallFont(font, true)).lineSpacing();
    const qreal left = PlotFrame::labelRoom(labels, font);
    const qreal top = line + 10;
    frame.area = QRectF(
        left, top, std::max(1.0, size.width() - left - 8), std::max(1.0, size.height() - top - 2 * line - 10));
    frame.paint(painter, colours, labels);
    painter.setFont(font);
    const QRectF &area = frame.area;

    painter.setPen(Qt::NoPen);
    QColor ground = chosen == 1 ? colours.chosen : colours.bar;
    ground.setAlphaF(0.25F);
    painter.setBrush(ground);
    painter.drawPath(groundUnder(curve, area, markedCustomers, 1));
    painter.setBrush(chosen == 0 ? colours.chosen : colours.bar);
    painter.drawPath(groundUnder(curve, area, 0, markedCustomers));

    painter.setPen(QPen(colours.muted, 1, Qt::DashLine));
    painter.drawLine(area.bottomLeft(), area.topRight());
    QList<QLineF> lines;
    for (qsizetype i = 1; i < curve.size(); ++i)
        lines.append(QLineF(placeOfShare(curve.at(i - 1), area), placeOfShare(curve.at(i), area)));
    painter.setPen(QPen(colours.text, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);

    const QPointF mark = placeOfShare({markedCustomers, markedContacts}, area);
    painter.setBrush(colours.surface);
    painter.drawEllipse(mark, 4, 4);
    painter.setFont(smallFont(font, true));
    const QFontMetricsF metrics = painter.fontMetrics();
    paintMark(painter, markText, mark, area, metrics);
    paintLorenzAxis(painter, *this, area, font, colours);
    painter.restore();
    const qreal split = area.left() + markedCustomers * area.width();
    return {QRectF(QPointF(area.left(), 0), QPointF(split, size.height())),
        QRectF(QPointF(split, 0), QPointF(area.right(), size.height()))};
}

} // namespace charts
