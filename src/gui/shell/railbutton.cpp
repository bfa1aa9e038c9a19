// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/railbutton.h"

#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace gui
{

namespace
{

constexpr int itemGap = 8; // between the item's ground and the edges of the rail

QFont labelFont(const QFont &base, bool bold)
{
    QFont font = metrics::font(metrics::Type::Small, base);
    font.setBold(bold);
    return font;
}

} // namespace

RailButton::RailButton(const QString &iconName, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setIcon(gui::icon(iconName));
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ringInset", 7);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Maximum);
}

void RailButton::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void RailButton::setLabelShown(bool shown)
{
    m_labelShown = shown;
    updateGeometry();
    update();
}

int RailButton::wantedWidth() const
{
    if (!m_labelShown)
        return metrics::iconExtent(22, fontMetrics()) + 38;
    return QFontMetrics(labelFont(font(), true)).horizontalAdvance(text()) + metrics::space5;
}

QSize RailButton::sizeHint() const
{
    return {wantedWidth(), metrics::railItemHeight(fontMetrics())};
}

QSize RailButton::minimumSizeHint() const
{
    const QSize size = sizeHint();
    const int mark = metrics::iconExtent(28, fontMetrics()) + metrics::space3;
    return {size.width(), m_labelShown ? size.height() : qMin(size.height(), mark)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const QRect ground = rect().adjusted(itemGap, 0, -itemGap, 0);
    const bool hovered = isEnabled() && underMouse();
    if (isChecked() || isDown() || hovered)
        paint::roundedBox(painter, ground, metrics::cardRadius,
            isChecked()    ? theme.tint
                : isDown() ? theme.pressed
                           : theme.hover);
    if (isChecked()) {
        const QRectF bar(
            layoutDirection() == Qt::LeftToRight ? 0 : width() - 3, ground.top() + 10, 3, ground.height() - 20);
        paint::roundedBox(painter, bar, 1.5, theme.accent);
    }
    const QColor ink = !isEnabled() ? theme.disabled : isChecked() ? theme.accent : theme.muted;
    const int extent
        = m_initials.isEmpty() ? metrics::iconExtent(22, fontMetrics()) : metrics::iconExtent(28, fontMetrics());
    const QFont font = labelFont(this->font(), isChecked());
    const int labelHeight = m_labelShown ? QFontMetrics(font).height() + 2 : 0;
    const int top = (height() - extent - labelHeight) / 2;
    paintMark(painter, QRect((width() - extent) / 2, top, extent, extent), ink);
    if (!m_labelShown)
        return;
    painter.setFont(font);
    painter.setPen(m_initials.isEmpty() ? ink : theme.text);
    painter.drawText(QRect(0, top + extent + 2, width(), labelHeight), Qt::AlignHCenter | Qt::AlignTop,
        QFontMetrics(font).elidedText(text(), Qt::ElideMiddle, width() - 4));
}

void RailButton::paintMark(QPainter &painter, const QRect &rect, const QColor &ink) const
{
    if (m_initials.isEmpty())
        return paintIcon(painter, rect, icon(), ink);
    const Theme &theme = Theme::of(palette());
    paint::roundedBox(painter, rect, rect.width() / 2.0, theme.surface, theme.outline);
    QFont font = metrics::font(metrics::Type::Small, this->font());
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(rect, Qt::AlignCenter, m_initials);
}

void RailButton::moveFocus(int step)
{
    const QList<RailButton *> all = parentWidget()->findChildren<RailButton *>(Qt::FindDirectChildrenOnly);
    if (RailButton *next = all.value(all.indexOf(this) + step))
        next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void RailButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveFocus(1);
        return;
    case Qt::Key_Up:
        moveFocus(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace gui
