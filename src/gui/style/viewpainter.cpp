// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/viewpainter.h"

#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace gui::viewpainter
{

void itemPanel(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
        item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.tint);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter.fillRect(option.rect, theme.hover);
}

void headerSection(const QStyleOption &option, QPainter &painter)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.surface);
    const QRect r = option.rect;
    paint::hairline(painter, r.bottomLeft(), r.bottomRight(), theme.line);
}

void sortArrow(const QStyleOption &option, QPainter &painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->sortIndicator == QStyleOptionHeader::None)
        return;
    const QRectF rect(QRectF(option.rect).center() - QPointF(3.5, 3.5), QSizeF(7, 7));
    paint::chevron(painter, rect, header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
        Theme::of(option.palette).muted);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const Theme &theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.window);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        paint::roundedBox(painter, QRectF(option.rect).adjusted(0, 2, 0, -3), metrics::rowRadius,
            option.state & QStyle::State_Sunken ? theme.pressed : theme.hover);
    int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip;
    flags |= style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                            : Qt::TextHideMnemonic;
    painter.setPen(enabled ? theme.text : theme.disabled);
    painter.drawText(option.rect, flags, option.text);
    paint::hairline(painter, option.menuRect.bottomLeft(), option.menuRect.bottomRight(), theme.line);
}

} // namespace gui::viewpainter
