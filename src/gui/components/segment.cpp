// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/segment.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace gui
{

namespace
{

constexpr int segmentPadding = 14;
constexpr int tickGap = 8;

/// A box that is round at its outer ends only.
QPainterPath segmentShape(const QRectF &rect, bool roundLeft, bool roundRight)
{
    const qreal radius = metrics::cardRadius;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (!roundLeft)
        path.addRect(QRectF(rect.topLeft(), QSizeF(radius, rect.height())));
    if (!roundRight)
        path.addRect(QRectF(rect.right() - radius, rect.top(), radius, rect.height()));
    return path.simplified();
}

} // namespace

Segment::Segment(const QString &text, Position position, QWidget *parent)
    : QAbstractButton(parent)
    , m_position(position)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Segment::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const int tick = metrics::iconExtent(12, fontMetrics()) + tickGap;
    // The width of the chosen state, so that nothing moves.
    return {2 * segmentPadding + tick + QFontMetrics(bold).horizontalAdvance(text()),
        metrics::controlHeight(fontMetrics())};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const bool leading = layoutDirection() == Qt::LeftToRight;
    const bool roundLeft = m_position == (leading ? Position::First : Position::Last);
    const bool roundRight = m_position == (leading ? Position::Last : Position::First);
    const bool chosen = isChecked();
    const QColor fill = !isEnabled() ? theme.sunken
        : chosen                     ? theme.tint
        : isDown()                   ? theme.pressed
        : underMouse()               ? theme.hover
                                     : theme.surface;
    const qreal inset = chosen ? 1 : 0.5;
    const QPainterPath shape
        = segmentShape(QRectF(rect()).adjusted(inset, inset, -inset, -inset), roundLeft, roundRight);
    painter.fillPath(shape, fill);
    painter.strokePath(shape,
        QPen(!isEnabled() ? theme.line
                : chosen  ? theme.accent
                          : theme.outline,
            chosen ? 2 : 1));

    QFont font = this->font();
    font.setBold(chosen);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int tick = chosen ? metrics::iconExtent(12, fontMetrics()) : 0;
    const int whole = words + (chosen ? tick + tickGap : 0);
    int x = (width() - whole) / 2;
    const QColor ink = !isEnabled() ? theme.disabled : chosen ? theme.accent : theme.text;
    if (chosen) {
        paint::check(painter, QRectF(x, (height() - tick) / 2.0, tick, tick), ink, 2);
        x += tick + tickGap;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void Segment::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    // Qt leaves Tab one button of an exclusive group only; here each one can be met.
    for (Segment *key : parentWidget()->findChildren<Segment *>(Qt::FindDirectChildrenOnly))
        key->setFocusPolicy(Qt::StrongFocus);
}

} // namespace gui
