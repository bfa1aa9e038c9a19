// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/signtile.h"

#include "charts/effectsign.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

namespace gui
{

using domain::Effect;

Sign signOf(Effect effect)
{
    return static_cast<Sign>(static_cast<int>(effect));
}

void paintSignTile(QPainter &painter, const QRect &rect, Sign sign, const QPalette &palette)
{
    const Theme &theme = Theme::of(palette);
    const bool isEffect = sign <= Sign::CannotTell;
    const charts::EffectColours &colours = theme.effect(isEffect ? static_cast<Effect>(sign) : Effect::Same);
    paint::roundedBox(painter, rect, metrics::rowRadius, colours.tint);
    const qreal inset = rect.height() * 0.29;
    const QRectF inner = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (sign == Sign::Mixed)
        charts::paintMixedSign(
            painter, inner.adjusted(-1, -1, 1, 1), theme.effect(Effect::Better).ink, theme.effect(Effect::Worse).ink);
    else if (sign == Sign::TooLittle)
        charts::paintTooLittleSign(painter, inner, colours.ink);
    else
        charts::paintSign(painter, inner, static_cast<Effect>(sign), colours.ink);
}

SignTile::SignTile(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SignTile::setSign(std::optional<Sign> sign)
{
    m_sign = sign;
    update();
}

void SignTile::setNominalExtent(int pixels)
{
    m_nominal = pixels;
    updateGeometry();
}

QSize SignTile::sizeHint() const
{
    const int extent = metrics::iconExtent(m_nominal, fontMetrics());
    return {extent, extent};
}

void SignTile::paintEvent(QPaintEvent *)
{
    if (!m_sign)
        return;
    QPainter painter(this);
    paintSignTile(painter, rect(), *m_sign, palette());
}

} // namespace gui
