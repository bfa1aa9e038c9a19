// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/paint.h"

#include "gui/style/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace gui::paint
{

void roundedBox(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (edge.isValid()) {
        const qreal inset = edgeWidth / 2;
        painter.setPen(QPen(edge, edgeWidth));
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    } else {
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(rect, radius, radius);
    }
    painter.restore();
}

void hairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, qreal width)
{
    // A filled rectangle: exact at its ends, where a pen would leave the last pixel out.
    const QRectF line = QRectF(from, to).normalized();
    const qreal before = qFloor(width / 2);
    if (line.width() >= line.height())
        painter.fillRect(QRectF(line.left(), line.top() - before, line.width() + 1, width), colour);
    else
        painter.fillRect(QRectF(line.left() - before, line.top(), width, line.height() + 1), colour);
}

void check(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    QPainterPath path(at(0.15, 0.52));
    path.lineTo(at(0.4, 0.77));
    path.lineTo(at(0.87, 0.25));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void chevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::UpArrow ? 180
            : direction == Qt::LeftArrow    ? 90
            : direction == Qt::RightArrow   ? -90
                                            : 0);
    const qreal half = qMin(rect.width(), rect.height()) / 2;
    QPainterPath path(QPointF(-half, -half / 2));
    path.lineTo(0, half / 2);
    path.lineTo(half, -half / 2);
    painter.strokePath(path, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

namespace
{

QFont hintFont(const QFont &base)
{
    QFont small = base;
    small.setBold(false);
    if (base.pointSizeF() > 0)
        small.setPointSizeF(base.pointSizeF() * 0.85);
    else
        small.setPixelSize(qRound(base.pixelSize() * 0.85));
    return small;
}

} // namespace

QSize keyHintSize(const QString &key, const QFont &font)
{
    if (key.isEmpty())
        return {0, 0};
    const QFontMetrics metrics(hintFont(font));
    const int height = metrics.height() + 2;
    return {qMax(height, metrics.horizontalAdvance(key) + 11), height};
}

void keyHint(QPainter &painter, const QRect &rect, const QString &key, const QFont &font, const QColor &ink,
    const QColor &edge)
{
    if (key.isEmpty())
        return;
    const QSize size = keyHintSize(key, font);
    const QRect box(rect.left() + (rect.width() - size.width()) / 2, rect.top() + (rect.height() - size.height()) / 2,
        size.width(), size.height());
    roundedBox(painter, box, metrics::hintRadius, {}, edge, 1);
    painter.save();
    painter.setFont(hintFont(font));
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace gui::paint
