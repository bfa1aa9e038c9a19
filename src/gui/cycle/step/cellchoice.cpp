// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/cellchoice.h"

#include "gui/components/focuskeys.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int cellMargin = 4;

} // namespace

CellChoice::CellChoice(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    FocusKeys::setPressedByEnter(this);
}

void CellChoice::setLine(const QString &text, bool chosen)
{
    setText(text);
    m_chosen = chosen;
    update();
}

void CellChoice::setNote(const QString &note)
{
    m_note = note;
    updateGeometry();
    update();
}

void CellChoice::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

void CellChoice::setOpensList(bool opens)
{
    m_opensList = opens;
    update();
}

QFont CellChoice::noteFont() const
{
    return metrics::font(metrics::Type::Small, font());
}

QSize CellChoice::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(text()) + 2 * fontMetrics().height();
    int height = fontMetrics().lineSpacing() + 2 * cellMargin;
    if (!m_note.isEmpty()) {
        const QFontMetrics small(noteFont());
        width = qMax(width, small.horizontalAdvance(m_note));
        height += small.lineSpacing();
    }
    return {width + 2 * cellMargin, height};
}

QSize CellChoice::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

void CellChoice::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void CellChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (isEnabled() && (isDown() || underMouse()))
        paint::roundedBox(painter, rect(), metrics::rowRadius, isDown() ? theme.pressed : theme.hover);
    const QRect inner = rect().adjusted(cellMargin, cellMargin, -cellMargin, -cellMargin);
    const int extent = metrics::iconExtent(16, fontMetrics());
    const int room = inner.width() - (m_sign != Sign::None ? extent + metrics::space2 : 0)
        - (m_opensList && isEnabled() ? extent : 0);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const QRect first(inner.left(), inner.top(), inner.width(), fontMetrics().lineSpacing());
    painter.setPen(m_chosen ? theme.text : theme.muted);
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter, shown);
    QRect sign(first.left() + fontMetrics().horizontalAdvance(shown) + metrics::space2, first.top(), extent, extent);
    sign.moveTop(first.center().y() - extent / 2);
    if (m_sign == Sign::Done)
        paint::check(painter, sign, theme.accent);
    else if (m_sign == Sign::Missing)
        paintIcon(painter, sign, gui::icon(u"dialog-warning"_s), theme.warn);
    if (m_opensList && isEnabled() && (underMouse() || hasFocus() || !m_chosen)) {
        const QRectF arrow(first.right() - 9, first.center().y() - 4, 9, 9);
        paint::chevron(painter, arrow, Qt::DownArrow, theme.muted);
    }
    if (!m_note.isEmpty()) {
        painter.setFont(noteFont());
        painter.setPen(theme.muted);
        const QRect second(inner.left(), first.bottom() + 1, inner.width(), painter.fontMetrics().lineSpacing());
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_note, Qt::ElideRight, second.width()));
    }
}

} // namespace gui
