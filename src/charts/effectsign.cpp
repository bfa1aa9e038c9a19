// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/effectsign.h"

#include <QPainter>
#include <QPainterPathStroker>

namespace charts
{

namespace
{

QRectF middleSquare(const QRectF &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QPainterPath triangle(const QRectF &r, bool up)
{
    // A little lower than wide, so that it reads as a sign and not as an arrow head of a button.
    const qreal top = r.top() + r.height() * 0.1;
    const qreal bottom = r.bottom() - r.height() * 0.1;
    QPainterPath path;
    path.moveTo(r.center().x(), up ? top : bottom);
    path.lineTo(r.right(), up ? bottom : top);
    path.lineTo(r.left(), up ? bottom : top);
    path.closeSubpath();
    return path;
}

QPainterPath questionMark(const QRectF &r)
{
    const auto at = [&r](qreal x, qreal y) { return QPointF(r.left() + r.width() * x, r.top() + r.height() * y); };
    QPainterPath line;
    line.moveTo(at(0.27, 0.31));
    line.cubicTo(at(0.27, 0.02), at(0.78, 0.02), at(0.76, 0.30));
    line.cubicTo(at(0.76, 0.48), at(0.52, 0.48), at(0.52, 0.66));
    QPainterPathStroker stroker;
    stroker.setWidth(r.width() * 0.16);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    QPainterPath path = stroker.createStroke(line);
    path.addEllipse(at(0.52, 0.90), r.width() * 0.095, r.width() * 0.095);
    path.setFillRule(Qt::WindingFill);
    return path;
}

void fillPath(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    painter.restore();
}

} // namespace

QPainterPath signPath(domain::Effect effect, const QRectF &rect)
{
    const QRectF r = middleSquare(rect);
    QPainterPath path;
    switch (effect) {
    case domain::Effect::Better:
        return triangle(r, true);
    case domain::Effect::Worse:
        return triangle(r, false);
    case domain::Effect::Same:
        path.addRect(QRectF(r.left(), r.top() + r.height() * 0.22, r.width(), r.height() * 0.2));
        path.addRect(QRectF(r.left(), r.top() + r.height() * 0.58, r.width(), r.height() * 0.2));
        return path;
    case domain::Effect::CannotTell:
        return questionMark(r);
    }
    return path;
}

void paintSign(QPainter &painter, const QRectF &rect, domain::Effect effect, const QColor &colour)
{
    fillPath(painter, signPath(effect, rect), colour);
}

void paintMixedSign(QPainter &painter, const QRectF &rect, const QColor &better, const QColor &worse)
{
    const QRectF r = middleSquare(rect);
    const QSizeF half(r.width() * 0.48, r.height() * 0.48);
    const QPointF left(r.left(), r.top() + r.height() * 0.2);
    const QPointF right(r.right() - half.width(), r.top() + r.height() * 0.34);
    fillPath(painter, signPath(domain::Effect::Better, QRectF(left, half)), better);
    fillPath(painter, signPath(domain::Effect::Worse, QRectF(right, half)), worse);
}

void paintTooLittleSign(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const QRectF r = middleSquare(rect);
    QPainterPath path;
    path.addRect(
        QRectF(r.left() + r.width() * 0.08, r.center().y() - r.height() * 0.09, r.width() * 0.84, r.height() * 0.18));
    fillPath(painter, path, colour);
}

} // namespace charts
