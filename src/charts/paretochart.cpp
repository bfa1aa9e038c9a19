// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/paretochart.h"

#include "charts/charttext.h"
#include "charts/plotframe.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace charts
{

namespace
{

constexpr qreal barShareOfSlot = 0.69;
constexpr qreal barRadius = 3;
constexpr int mostLabelLines = 3;
constexpr qreal sampleDistance = 8;
constexpr qreal valueDistance = 5; ///< of a value from the foot of its bar

QString numberText(double value, const QLocale &locale)
{
    const bool whole = std::abs(value - std::round(value)) < 1e-9 || std::abs(value) >= 1000;
    return locale.toString(value, 'f', whole ? 0 : 1);
}

QString percentText(int value, const QLocale &locale)
{
    return locale.toString(value) + QStringLiteral("\u00a0%");
}

/// Where everything goes; made once, then painted layer by layer.
struct ParetoLayout
{
    PlotFrame frame;
    QStringList ticks;
    QList<QRectF> slots_; ///< the full column of each bar, label included
    QList<QRectF> bars;
    QList<QStringList> labels;
};

ParetoLayout layoutOf(const ParetoChart &chart, const QFont &font, const QSizeF &size)
{
    ParetoLayout layout;
    double heaviest = 0;
    bool whole = true;
    for (const ParetoChart::Bar &bar : chart.bars) {
        heaviest = std::max(heaviest, bar.weight);
        whole = whole && bar.weight == std::floor(bar.weight);
    }
    layout.frame.axis = Axis::around(0, heaviest, whole);
    for (const double tick : layout.frame.axis.ticks())
        layout.ticks.append(numberText(tick, chart.locale));
    const QFontMetricsF metrics(smallFont(font, true));
    const qreal line = metrics.lineSpacing();
    const qreal left = PlotFrame::labelRoom(layout.ticks, font);
    const qreal right = PlotFrame::labelRoom({percentText(100, chart.locale)}, font);
    const qreal plotWidth = std::max(1.0, size.width() - left - right);
    const qreal slot = plotWidth / static_cast<qreal>(std::max<qsizetype>(1, chart.bars.size()));
    qsizetype labelLines = 1;
    for (const ParetoChart::Bar &bar : chart.bars) {
        layout.labels.append(wrapped(bar.label, metrics, slot - 4, mostLabelLines));
        labelLines = std::max(labelLines, layout.labels.last().size());
    }
    const qreal top = std::max(line / 2, 8.0) + (chart.lineText.isEmpty() ? 0.0 : line);
    const qreal labelHeight = static_cast<qreal>(labelLines) * line + 8;
    layout.frame.area = QRectF(left, top, plotWidth, std::max(1.0, size.height() - top - labelHeight));
    const QRectF &area = layout.frame.area;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const qreal middle = area.left() + (static_cast<qreal>(i) + 0.5) * slot;
        const qreal width = slot * barShareOfSlot;
        const qreal y = layout.frame.yOf(chart.bars.at(i).weight);
        layout.bars.append(QRectF(middle - width / 2, y, width, area.bottom() - y));
        layout.slots_.append(QRectF(middle - slot / 2, 0, slot, size.height()));
    }
    return layout;
}

void paintBars(
    QPainter &painter, const ParetoChart &chart, const ParetoLayout &layout, const ChartColours &colours, int chosen)
{
    const QFont bold = smallFont(painter.font(), true);
    const QFontMetricsF metrics(bold);
    for (int i = 0; i < chart.bars.size(); ++i) {
        const QRectF &bar = layout.bars.at(i);
        const bool isChosen = i == chosen;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChosen ? colours.chosen : colours.bar);
        painter.drawRoundedRect(bar, barRadius, barRadius);
        if (isChosen)
            paintRing(painter, bar, barRadius, colours.chosen);
        const QString value = numberText(chart.bars.at(i).weight, chart.locale);
        const qreal width = metrics.horizontalAdvance(value);
        const bool inside = bar.height() >= metrics.height() + valueDistance && width <= bar.width() - 1;
        const bool above = bar.top() >= metrics.height() + valueDistance && width <= layout.slots_.at(i).width() - 2;
        if (!inside && !above)
            continue; // no room at all: the table beside the picture has it
        painter.setFont(bold);
        painter.setPen(inside ? (isChosen ? colours.onChosen : colours.onBar) : colours.text);
        const qreal baseline = inside ? bar.bottom() - valueDistance - metrics.descent() + 1
                                      : bar.top() - valueDistance - metrics.descent();
        painter.drawText(QPointF(bar.center().x() - width / 2, baseline), value);
    }
}

void paintCumulativeLine(
    QPainter &painter, const ParetoChart &chart, const ParetoLayout &layout, const ChartColours &colours)
{
    QList<QLineF> lines;
    QList<QPointF> points;
    const QRectF &area = layout.frame.area;
    for (int i = 0; i < chart.bars.size(); ++i) {
        const double share = std::clamp(chart.bars.at(i).cumulative, 0.0, 1.0);
        points.append({layout.bars.at(i).center().x(), area.bottom() - share * area.height()});
        if (i > 0)
            lines.append(QLineF(points.at(i - 1), points.at(i)));
    }
    painter.setPen(QPen(colours.surface, 5, Qt::SolidLine, Qt::RoundCap)); // parts the line from the bars behind it
    painter.drawLines(lines);
    painter.setPen(QPen(colours.text, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLines(lines);
    painter.setBrush(colours.surface);
    for (const QPointF &point : points) {
        painter.setPen(QPen(colours.surface, 4));
        painter.drawEllipse(point, 4, 4);
        painter.setPen(QPen(colours.text, 1.5));
        painter.drawEllipse(point, 3.5, 3.5);
    }
}

void paintAroundBars(
    QPainter &painter, const ParetoChart &chart, const ParetoLayout &layout, const ChartColours &colours, int chosen)
{
    const QRectF &area = layout.frame.area;
    const QFont base = painter.font();
    painter.setFont(smallFont(base));
    const QFontMetricsF metrics = painter.fontMetrics();
    painter.setPen(colours.muted);
    for (const int percent : {0, 50, 100}) {
        const qreal y = area.bottom() - percent / 100.0 * area.height();
        painter.drawText(QPointF(area.right() + 8, y + (metrics.ascent() - metrics.descent()) / 2),
            percentText(percent, chart.locale));
    }
    painter.setPen(colours.text);
    for (int i = 0; i < chart.bars.size(); ++i) {
        painter.setFont(smallFont(base, i == chosen));
        drawLines(painter, layout.labels.at(i), layout.bars.at(i).center().x(), area.bottom() + 6);
    }
    painter.setFont(base);
}

/// What the line is, with a piece of it, flush with the right end of the plot.
void paintLegendOfLine(
    QPainter &painter, const ParetoChart &chart, const ParetoLayout &layout, const ChartColours &colours)
{
    if (chart.lineText.isEmpty())
        return;
    const QFont base = painter.font();
    painter.setFont(smallFont(base));
    const QFontMetricsF metrics = painter.fontMetrics();
    const qreal sample = metrics.averageCharWidth() * 4;
    const qreal right = layout.frame.area.right();
    const QString text = metrics.elidedText(chart.lineText, Qt::ElideRight, right - sample - sampleDistance);
    const qreal left = right - metrics.horizontalAdvance(text);
    painter.setPen(colours.muted);
    painter.drawText(QPointF(left, metrics.ascent()), text);
    ParetoChart::paintLineSample(
        painter, QRectF(left - sampleDistance - sample, 0, sample, metrics.height()), colours);
    painter.setFont(base);
}

} // namespace

int ParetoChart::barsThatFit(qreal width, const QFont &font)
{
    const QFontMetricsF metrics(smallFont(font));
    const qreal axes = metrics.horizontalAdvance(QStringLiteral("10000 100 %")) + 16;
    const qreal slot = metrics.averageCharWidth() * 9; // room for most words
    return std::clamp(static_cast<int>((width - axes) / slot), 2, 12);
}

QList<QRectF> ParetoChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const ParetoLayout layout = layoutOf(*this, font, size);
    layout.frame.paint(painter, colours, layout.ticks);
    painter.setFont(font);
    paintLegendOfLine(painter, *this, layout, colours);
    paintBars(painter, *this, layout, colours, chosen);
    painter.setFont(font);
    paintCumulativeLine(painter, *this, layout, colours);
    paintAroundBars(painter, *this, layout, colours, chosen);
    painter.restore();
    return layout.slots_;
}

void ParetoChart::paintLineSample(QPainter &painter, const QRectF &rect, const ChartColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.text, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(rect.left() + 1, rect.center().y()), QPointF(rect.right() - 1, rect.center().y()));
    painter.setBrush(colours.surface);
    painter.drawEllipse(rect.center(), 3.5, 3.5);
    painter.restore();
}

} // namespace charts
