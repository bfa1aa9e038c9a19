// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

/// Small drawings that the style and the components share.
namespace gui::paint
{

/// A rounded rectangle whose edge lies inside `rect`. An invalid colour leaves that part out.
void roundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {},
    qreal edgeWidth = 1);

/// A straight line along pixels, both ends included.
void hairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, qreal width = 1);

/// A tick within `rect`, in the weight of the text around it.
void check(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width = 1.5);

/// A small arrow head that points down (a list opens here), up, left or right.
void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);

/// The size of a key hint ("Ctrl+O" in a small box) beside text of this font.
QSize keyHintSize(const QString &key, const QFont &font);

/// Draws a key hint, centred in `rect`.
void keyHint(QPainter &painter, const QRect &rect, const QString &key, const QFont &font, const QColor &ink,
    const QColor &edge);

} // namespace gui::paint
