// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/lorenzchart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

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

double curveAt(const QList<QPointF> &curve, double customers)
{
    for (qsizetype i = 1; i < curve.size(); ++i) {
        const QPointF &from = curve.at(i - 1);
        const QPointF &to = curve.at(i);
        if (customers <= to.x() && to.x() > from.x())
            return from.y() + (customers - from.x()) / (to.x() - from.x()) * (to.y() - from.y());
    }
    return 1;
}

/// The text of the mark in lines, and where they stand.
struct MarkPlace
{
    QStringList lines;
    QRectF area;
};

/// Finds a place for the text of the mark that neither the curve nor the line of equality nor the grid crosses.
class MarkPlacing
{
public:
    MarkPlacing(const LorenzChart &chart, const QRectF &area, const QFontMetricsF &metrics)
        : m_chart(chart)
        , m_area(area)
        , m_metrics(metrics)
        , m_mark(placeOfShare({chart.markedCustomers, chart.markedContacts}, area))
    {
    }

    /// Between curve and diagonal, else over the curve, else under the diagonal at the right; nothing where no place
    /// has room for the whole text.
    std::optional<MarkPlace> find() const
    {
        for (int count = 1; count <= mostMarkLines; ++count)
            for (const auto place : {&MarkPlacing::beside, &MarkPlacing::over, &MarkPlacing::under})
                if (const auto found = (this->*place)(count))
                    return found;
        return std::nullopt;
    }

private:
    qreal diagonalAt(qreal y) const
    {
        return m_area.left() + (m_area.bottom() - y) / m_area.height() * m_area.width();
    }

    /// The text in exactly that many lines, null when it does not fit whole.
    std::optional<MarkPlace> inLines(int count, qreal room) const
    {
        if (room <= 0)
            return std::nullopt;
        const QStringList lines = wrapped(m_chart.markText, m_metrics, room, count);
        if (lines.size() != count || lines.join(u' ') != m_chart.markText)
            return std::nullopt;
        qreal width = 0;
        for (const QString &line : lines)
            width = std::max(width, m_metrics.horizontalAdvance(line));
        return MarkPlace{lines, QRectF(0, 0, width, count * m_metrics.lineSpacing())};
    }

    std::optional<MarkPlace> beside(int count) const
    {
        const qreal left = m_mark.x() + markDistance;
        const qreal top = m_mark.y() + 4;
        const qreal bottom = top + count * m_metrics.lineSpacing();
        auto place = inLines(count, diagonalAt(bottom) - markDistance / 2 - left);
        if (!place || bottom > m_area.bottom() - 2)
            return std::nullopt;
        place->area.moveTopLeft({left, top});
        // the hairline in the middle
        const qreal middle = m_area.center().y();
        if (place->area.top() < middle + 2 && place->area.bottom() > middle - 2)
            place->area.moveTop(middle + 2);
        if (place->area.right() > diagonalAt(place->area.bottom()) - markDistance / 2
            || place->area.bottom() > m_area.bottom() - 2)
            return std::nullopt;
        return place;
    }

    std::optional<MarkPlace> over(int count) const
    {
        auto place = inLines(count, m_area.width() * 0.6);
        if (!place)
            return std::nullopt;
        place->area.moveLeft(std::max(m_area.left() + 8, m_mark.x() - place->area.width() / 2));
        const double customers = (place->area.right() + 8 - m_area.left()) / m_area.width();
        const double contacts = curveAt(m_chart.curve, std::min(1.0, customers));
        place->area.moveBottom(placeOfShare({customers, contacts}, m_area).y() - 6);
        const qreal middle = m_area.center().y();
        if (place->area.top() < middle + 2 && place->area.bottom() > middle - 2)
            place->area.moveBottom(middle - 2);
        return place->area.top() > m_area.top() + 2 ? place : std::nullopt;
    }

    std::optional<MarkPlace> under(int count) const
    {
        const qreal top = m_area.bottom() - 4 - count * m_metrics.lineSpacing();
        auto place = inLines(count, m_area.right() - 4 - std::max(diagonalAt(top), m_mark.x()) - markDistance);
        if (!place || top < m_area.center().y() + 2)
            return std::nullopt;
        place->area.moveTopRight({m_area.right() - 4, top});
        return place;
    }

    static constexpr int mostMarkLines = 5;
    static constexpr qreal markDistance = 12;

    const LorenzChart &m_chart;
    QRectF m_area;
    QFontMetricsF m_metrics;
    QPointF m_mark;
};

void paintMark(QPainter &painter, const LorenzChart &chart, const QRectF &area)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    const auto place = MarkPlacing(chart, area, metrics).find();
    if (!place)
        return;
    for (qsizetype i = 0; i < place->lines.size(); ++i)
        painter.drawText(
            place->area.topLeft() + QPointF(0, metrics.ascent() + static_cast<qreal>(i) * metrics.lineSpacing()),
            place->lines.at(i));
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
    paintMark(painter, *this, area);
    paintLorenzAxis(painter, *this, area, font, colours);
    painter.restore();
    const qreal split = area.left() + markedCustomers * area.width();
    return {QRectF(QPointF(area.left(), 0), QPointF(split, size.height())),
        QRectF(QPointF(split, 0), QPointF(area.right(), size.height()))};
}

} // namespace charts
