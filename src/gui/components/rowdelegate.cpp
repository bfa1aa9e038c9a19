// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/rowdelegate.h"

#include "charts/effectsign.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int cellPadding = 10;

struct CellLook
{
    bool selected;
    bool total;
    bool muted;
    bool rejected;
};

CellLook lookOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return {bool(option.state & QStyle::State_Selected), index.data(tablerole::total).toBool(),
        index.data(tablerole::muted).toBool(), !index.data(tablerole::rejected).toString().isEmpty()};
}

QFont cellFont(const QFont &base, const CellLook &look)
{
    QFont font = base;
    font.setBold(look.selected || look.total || look.rejected);
    return font;
}

bool isNumberColumn(const QModelIndex &index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() && Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const CellLook &look)
{
    const Theme &theme = Theme::of(option.palette);
    const QRect r = option.rect;
    if (look.rejected)
        painter.fillRect(r, theme.errorTint);
    else if (look.selected)
        painter.fillRect(r, theme.tint);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(r, theme.hover);
    if (look.total)
        paint::hairline(painter, r.topLeft(), r.topRight(), theme.outline);
    else
        paint::hairline(painter, r.bottomLeft(), r.bottomRight(), theme.line);
    if (look.rejected)
        paint::roundedBox(painter, r, 0, {}, theme.error);
    if (option.state & QStyle::State_HasFocus)
        paint::roundedBox(painter, QRectF(r).adjusted(1, 1, -1, -1), metrics::hintRadius, {}, theme.accent, 2);
}

/// Draws the sign before the text, if there is one; returns the room left for the text.
QRect paintCellMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const CellLook &look, QRect room, int textWidth)
{
    const QVariant effect = index.data(tablerole::effect);
    if (!effect.isValid() && !look.rejected)
        return room;
    const Theme &theme = Theme::of(option.palette);
    const int extent = metrics::iconExtent(14, option.fontMetrics);
    const int space = extent + metrics::space1 + 2;
    const bool right = isNumberColumn(index);
    const int x = right ? qMax(room.left(), room.right() + 1 - textWidth - space) : room.left();
    const QRect spot = QStyle::visualRect(
        option.direction, option.rect, QRect(x, room.top() + (room.height() - extent) / 2, extent, extent));
    if (look.rejected)
        paintIcon(painter, spot, icon(u"dialog-warning"_s), theme.error);
    else
        charts::paintSign(painter, QRectF(spot).adjusted(1, 1, -1, -1), static_cast<domain::Effect>(effect.toInt()),
            theme.effect(static_cast<domain::Effect>(effect.toInt())).ink);
    room.setLeft(room.left() + space);
    return room;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const CellLook look = lookOf(cell, index);
    const Theme &theme = Theme::of(cell.palette);
    painter->save();
    paintGround(*painter, cell, look);
    const QFont font = cellFont(cell.font, look);
    const QFontMetrics metrics(font);
    QRect room = cell.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem box = cell;
        box.rect = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter,
            QSize(metrics::iconExtent(18, metrics), metrics::iconExtent(18, metrics)), room);
        box.state |= cell.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, cell.widget);
        room.setLeft(box.rect.right() + metrics::space2);
    }
    room = paintCellMark(*painter, cell, index, look, room, metrics.horizontalAdvance(cell.text));
    painter->setFont(font);
    painter->setPen(look.rejected ? theme.error
            : look.selected       ? theme.accent
            : look.muted          ? theme.muted
                                  : theme.text);
    const Qt::Alignment alignment = isNumberColumn(index) ? Qt::AlignRight : Qt::AlignLeading;
    const auto elide = isNumberColumn(index) ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(room,
        static_cast<int>(QStyle::visualAlignment(cell.direction, alignment | Qt::AlignVCenter)) | Qt::TextSingleLine,
        metrics.elidedText(cell.text, elide, room.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QFont bold = cell.font;
    bold.setBold(true); // the width of the selected state, so that nothing is cut by selecting
    int width = QFontMetrics(bold).horizontalAdvance(cell.text) + 2 + 2 * cellPadding;
    if (index.data(tablerole::effect).isValid() || !index.data(tablerole::rejected).toString().isEmpty())
        width += metrics::iconExtent(14, cell.fontMetrics) + metrics::space2;
    if (cell.features & QStyleOptionViewItem::HasCheckIndicator)
        width += metrics::iconExtent(18, cell.fontMetrics) + metrics::space2;
    return {width, metrics::tableRowHeight(cell.fontMetrics)};
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // A cell that is cut says all of it; a rejected one says why (its accessible description says it too).
    if (event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).isNull()) {
        const QString why = index.data(tablerole::rejected).toString();
        if (!why.isEmpty() || sizeHint(option, index).width() > option.rect.width()) {
            QToolTip::showText(event->globalPos(), why.isEmpty() ? index.data().toString() : why, view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace gui
