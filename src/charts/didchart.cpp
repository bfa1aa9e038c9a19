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

/// Fill, edge and ink of a part of the bar.
struct DidLook
{
    QColor fill;
    QColor edge;
    QColor ink;
};

DidLook didLook(size_t did, const ChartColours &colours)
{
    switch (did) {
    case 0:
        return {colours.chosen, {}, colours.onChosen};
    case 1:
        return {colours.bar, {}, colours.onBar};
    default:
        return {{}, colours.outline, colours.text};
    }
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
        painter.setPen(look.edge.isValid() ? QPen(look.edge, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(
            look.edge.isValid() ? part.adjusted(0.75, 0.75, -0.75, -0.75) : part, didRadius, didRadius);
        const QString text = QLocale().toString(count);
        if (part.height() >= metrics.ascent() + 2 && metrics.horizontalAdvance(text) <= part.width() - 4) {
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
    const qreal top = std::max(metrics.lineSpacing() / 2, 8.0);
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
