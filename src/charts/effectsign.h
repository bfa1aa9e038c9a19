// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/effect.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace charts
{

/// The outline of an effect's sign within `rect` (better ▲, same two bars, worse ▼, cannot tell ?), to be filled.
/// Signs are drawn and never typed: not every font has them.
QPainterPath signPath(domain::Effect effect, const QRectF &rect);

/// Fills the sign of `effect` with `colour` in the largest square at the middle of `rect`.
void paintSign(QPainter &painter, const QRectF &rect, domain::Effect effect, const QColor &colour);

/// The sign of "mixed by customer type": better and worse side by side, each in its own ink.
void paintMixedSign(QPainter &painter, const QRectF &rect, const QColor &better, const QColor &worse);

/// The sign of "too little to say": one short bar.
void paintTooLittleSign(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace charts
