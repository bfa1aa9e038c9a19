// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/effectlegend.h"

#include "charts/effectchart.h"
#include "gui/style/metrics.h"
#include "gui/style/theme.h"
#include "wording/names.h"

#include <QPainter>

#include <array>

namespace gui
{

namespace
{

constexpr std::array legendEffects
    = {domain::Effect::Better, domain::Effect::Same, domain::Effect::Worse, domain::Effect::CannotTell};

} // namespace

EffectLegend::EffectLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int EffectLegend::squareExtent() const
{
    return metrics::iconExtent(16, fontMetrics());
}

int EffectLegend::arrange(int width, QList<QRect> *places) const
{
    const int height = qMax(fontMetrics().lineSpacing(), squareExtent());
    int x = 0;
    int y = 0;
    for (const domain::Effect effect : legendEffects) {
        const int wanted
            = squareExtent() + metrics::space2 + fontMetrics().horizontalAdvance(wording::effectName(effect));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + metrics::space1;
        }
        if (places)
            places->append(QRect(x, y, wanted, height));
        x += wanted + metrics::space4;
    }
    return y + height;
}

QSize EffectLegend::sizeHint() const
{
    QList<QRect> places;
    arrange(QWIDGETSIZE_MAX, &places);
    return {places.last().right() + 1, places.last().bottom() + 1};
}

QSize EffectLegend::minimumSizeHint() const
{
    int widest = 0;
    QList<QRect> places;
    arrange(QWIDGETSIZE_MAX, &places);
    for (const QRect &place : std::as_const(places))
        widest = qMax(widest, place.width());
    return {widest, places.last().height()};
}

int EffectLegend::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void EffectLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    QList<QRect> places;
    arrange(width(), &places);
    for (int i = 0; i < places.size(); ++i) {
        const QRect &place = places.at(i);
        const domain::Effect effect = legendEffects[static_cast<size_t>(i)];
        QRect square(place.left(), 0, squareExtent(), squareExtent());
        square.moveTop(place.center().y() - squareExtent() / 2);
        charts::EffectChart::paintSwatch(painter, square, effect, theme.chartColours());
        painter.setPen(theme.text);
        painter.drawText(place.adjusted(squareExtent() + metrics::space2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            wording::effectName(effect));
    }
}

} // namespace gui
