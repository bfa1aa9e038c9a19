// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/effectchart.h"

#include "charts/charttext.h"
#include "charts/effectsign.h"
#include "charts/plotframe.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace charts
{

namespace
{

constexpr std::array effectsUpwards{
    domain::Effect::Better, domain::Effect::Same, domain::Effect::Worse, domain::Effect::CannotTell};
constexpr qreal segmentGap = 2;
constexpr qreal segmentRadius = 2.5;
constexpr qreal gapBetweenPhases = 0.5; ///< in slots

int totalOf(const EffectChart::Day &day)
{
    return std::accumulate(day.counts.begin(), day.counts.end(), 0);
}

struct EffectLayout
{
    PlotFrame frame;
    QStringList ticks;
    qreal slot = 0;
    qreal weekLeft = 0;

    qreal middle(const EffectChart &chart, qsizetype i) const
    {
        const qsizetype before = chart.before.size();
        return i < before ? frame.area.left() + (static_cast<qreal>(i) + 0.5) * slot
                          : weekLeft + (static_cast<qreal>(i - before) + 0.5) * slot;
    }
};

EffectLayout layoutOfEffects(const EffectChart &chart, const QFont &font, const QSizeF &size)
{
    EffectLayout layout;
    int highest = 1;
    for (const auto &days : {chart.before, chart.week})
        for (const EffectChart::Day &day : days)
            highest = std::max(highest, totalOf(day));
    layout.frame.axis = Axis::around(0, highest, true);
    layout.frame.axis.high = std::max<double>(highest, layout.frame.axis.step); // the highest bar fills the picture
    for (const double tick : layout.frame.axis.ticks())
        layout.ticks.append(QLocale().toString(static_cast<int>(tick)));
    const QFontMetricsF metrics(smallFont(font));
    const qreal left = PlotFrame::labelRoom(layout.ticks, font);
    const qreal top = metrics.lineSpacing() + 12; // a mark above the highest bar and its ring
    const qreal below = 2 * metrics.lineSpacing() + 8;
    layout.frame.area
        = QRectF(left, top, std::max(1.0, size.width() - left - 1), std::max(1.0, size.height() - top - below));
    const qreal gap = chart.before.isEmpty() ? 0.0 : gapBetweenPhases;
    const auto days = static_cast<qreal>(std::max<qsizetype>(1, chart.before.size() + chart.week.size()));
    layout.slot = layout.frame.area.width() / (days + gap);
    layout.weekLeft = layout.frame.area.left() + (static_cast<qreal>(chart.before.size()) + gap) * layout.slot;
    return layout;
}

/// How many letters of each day's label there is room for: all, or as few as needed, the same for every day.
qsizetype lettersThatFit(const QList<EffectChart::Day> &days, const QFontMetricsF &metrics, qreal width)
{
    qsizetype letters = 1;
    for (const EffectChart::Day &day : days)
        letters = std::max(letters, day.label.size());
    const auto fit = [&] {
        return std::all_of(days.begin(), days.end(),
            [&](const EffectChart::Day &day) { return metrics.horizontalAdvance(day.label.left(letters)) <= width; });
    };
    while (letters > 1 && !fit())
        --letters;
    return letters;
}

/// Sign and count in the middle of a segment, if they fit.
void paintInside(
    QPainter &painter, const QRectF &segment, domain::Effect effect, int count, const EffectColours &colours)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    const QString text = QLocale().toString(count);
    const qreal sign = std::min({metrics.capHeight(), segment.height() - 4, segment.width() - 4});
    const qreal width = sign + 4 + metrics.horizontalAdvance(text);
    if (sign < 5)
        return;
    const QColor ink = colours.hollow ? colours.ink : colours.onFill;
    const bool both = width <= segment.width() - 2 && segment.height() >= metrics.ascent();
    const qreal x = segment.center().x() - (both ? width : sign) / 2;
    const qreal y = segment.center().y();
    paintSign(painter, QRectF(x, y - sign / 2, sign, sign), effect, ink);
    if (!both)
        return;
    painter.setPen(ink);
    painter.drawText(QPointF(x + sign + 4, y + sign / 2), text);
}

void paintSegment(QPainter &painter, const QRectF &segment, const EffectColours &colours)
{
    if (colours.hollow) {
        painter.setPen(QPen(colours.fill, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(segment.adjusted(0.75, 0.75, -0.75, -0.75), segmentRadius, segmentRadius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.fill);
        painter.drawRoundedRect(segment, segmentRadius, segmentRadius);
    }
}

/// Draws one day and returns the height its bar reaches up to.
qreal paintDay(QPainter &painter, const EffectChart::Day &day, const EffectLayout &layout, qreal middle,
    const ChartColours &colours)
{
    const qreal width = layout.slot * 0.66;
    const qreal unit = layout.frame.area.height() / (layout.frame.axis.high - layout.frame.axis.low);
    qreal y = layout.frame.area.bottom();
    for (const domain::Effect effect : effectsUpwards) {
        const int count = day.counts[static_cast<size_t>(effect)];
        if (count == 0)
            continue;
        const qreal height = count * unit;
        const QRectF segment(middle - width / 2, y - height, width, std::max(1.0, height - segmentGap));
        paintSegment(painter, segment, colours.effect(effect));
        paintInside(painter, segment, effect, count, colours.effect(effect));
        y -= height;
    }
    return y;
}

void paintMarks(QPainter &painter, const EffectChart::Day &day, qreal middle, qreal top, const ChartColours &colours)
{
    const qreal side = painter.fontMetrics().ascent();
    const int marks = (day.unusual ? 1 : 0) + (day.tweaked ? 1 : 0);
    QRectF place(middle - marks * (side + 2) / 2 + 1, top - side - 4, side, side);
    if (day.unusual) {
        EffectChart::paintUnusualMark(painter, place, colours.warn);
        place.translate(side + 2, 0);
    }
    if (day.tweaked)
        EffectChart::paintTweakMark(painter, place, colours.muted);
}

void paintPhases(QPainter &painter, const EffectChart &chart, const EffectLayout &layout, const ChartColours &colours)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    const QRectF &area = layout.frame.area;
    const qreal baseline = area.bottom() + 6 + metrics.lineSpacing() + metrics.ascent();
    painter.setPen(colours.muted);
    const auto caption = [&](const QString &text, qreal left, qreal right) {
        painter.drawText(QPointF(left, baseline), metrics.elidedText(text, Qt::ElideRight, right - left - 4));
    };
    const qreal stopWidth = chart.stopCaption.isEmpty()
        ? 0.0
        : std::min(metrics.horizontalAdvance(chart.stopCaption), area.width() / 2);
    if (stopWidth > 0) {
        const qreal left = area.right() - stopWidth;
        painter.drawText(
            QPointF(left, baseline), metrics.elidedText(chart.stopCaption, Qt::ElideRight, stopWidth + 1));
        painter.setPen(QPen(colours.muted, 1, Qt::DashLine, Qt::FlatCap));
        painter.drawLine(QPointF(area.right() - 0.5, 1), QPointF(area.right() - 0.5, area.bottom()));
        painter.setPen(colours.muted);
    }
    if (chart.before.isEmpty()) {
        caption(chart.weekCaption, area.left(), area.right() - stopWidth);
        return;
    }
    const qreal border = layout.weekLeft - gapBetweenPhases / 2 * layout.slot;
    caption(chart.beforeCaption, area.left(), border);
    caption(chart.weekCaption, layout.weekLeft, area.right() - stopWidth);
    QPen dashes(colours.muted, 1, Qt::SolidLine, Qt::FlatCap);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawLine(QPointF(border, 1), QPointF(border, baseline));
}

} // namespace

QList<QRectF> EffectChart::paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const EffectLayout layout = layoutOfEffects(*this, font, size);
    layout.frame.paint(painter, colours, layout.ticks);
    painter.setFont(smallFont(font));
    const QFontMetricsF metrics = painter.fontMetrics();
    const QRectF &area = layout.frame.area;
    QList<QRectF> areas;
    const QList<Day> days = before + week;
    const qsizetype letters = lettersThatFit(days, QFontMetricsF(smallFont(font, true)), layout.slot - 2);
    for (qsizetype i = 0; i < days.size(); ++i) {
        const Day &day = days.at(i);
        const qreal middle = layout.middle(*this, i);
        const qreal top = paintDay(painter, day, layout, middle, colours);
        if (i == chosen) {
            const qreal width = layout.slot * 0.66;
            const qreal ringTop
                = std::min(top, area.bottom() - metrics.height()); // a day without contacts has one too
            paintRing(painter, QRectF(middle - width / 2, ringTop, width, area.bottom() - ringTop - segmentGap),
                segmentRadius, colours.chosen);
        }
        paintMarks(painter, day, middle, i == chosen ? top - 4 : top, colours);
        painter.setPen(colours.muted);
        if (day.closed && totalOf(day) == 0) {
            const bool fits = metrics.horizontalAdvance(closedText) <= layout.slot - 2;
            drawLines(
                painter, {fits ? closedText : QString(QChar(0x2013))}, middle, area.bottom() - metrics.height() - 2);
        }
        painter.setPen(colours.text);
        painter.setFont(smallFont(font, i == chosen));
        drawLines(painter, {day.label.left(letters)}, middle, area.bottom() + 4);
        painter.setFont(smallFont(font));
        areas.append(QRectF(middle - layout.slot / 2, 0, layout.slot, size.height()));
    }
    paintPhases(painter, *this, layout, colours);
    painter.restore();
    return areas;
}

void EffectChart::paintSwatch(
    QPainter &painter, const QRectF &rect, domain::Effect effect, const ChartColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const EffectColours &its = colours.effect(effect);
    paintSegment(painter, rect, its);
    const qreal inset = rect.width() * 0.25;
    paintSign(painter, rect.adjusted(inset, inset, -inset, -inset), effect, its.hollow ? its.ink : its.onFill);
    painter.restore();
}

void EffectChart::paintUnusualMark(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(
        QPolygonF{at(0.58, 0.04), at(0.16, 0.58), at(0.46, 0.58), at(0.40, 0.96), at(0.84, 0.40), at(0.53, 0.40)});
    painter.restore();
}

void EffectChart::paintTweakMark(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap));
    const std::array<std::pair<qreal, qreal>, 2> sliders{{{0.3, 0.68}, {0.7, 0.32}}}; // height, place of the knob
    for (const auto &[height, knob] : sliders) {
        const qreal y = rect.top() + height * rect.height();
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
        const qreal x = rect.left() + knob * rect.width();
        painter.drawLine(QPointF(x, y - rect.height() * 0.16), QPointF(x, y + rect.height() * 0.16));
    }
    painter.restore();
}

} // namespace charts
