// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/founddelegate.h"

#include "gui/search/foundmodel.h"
#include "gui/search/foundtext.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace gui
{

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const QFont small = metrics::font(metrics::Type::Small, option.font);
    painter->save();
    QRect place = option.rect.adjusted(metrics::space4, 0, -metrics::space4, 0);
    if (index.data(FoundModel::HeadingRole).toBool()) {
        painter->setFont(small);
        painter->setPen(theme.muted);
        place.adjust(0, metrics::space2, 0, 0);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, theme.tint);
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, theme.hover);
    }
    const int extent = metrics::iconExtent(18, option.fontMetrics);
    const QRect iconPlace(place.left(), place.center().y() - extent / 2, extent, extent);
    paintIcon(*painter, iconPlace, index.data(Qt::DecorationRole).value<QIcon>(), theme.muted);
    place.setLeft(iconPlace.right() + metrics::space3);
    const QString key = selected ? tr("Enter") : index.data(FoundModel::KeyRole).toString();
    if (!key.isEmpty()) {
        const QSize size = paint::keyHintSize(key, option.font);
        const QRect keyPlace(place.right() - size.width() + 1, place.top(), size.width(), place.height());
        paint::keyHint(*painter, keyPlace, key, option.font, theme.text, theme.outline);
        place.setRight(keyPlace.left() - metrics::space3);
    }
    const int used = paintMarked(*painter, place, index.data().toString(), option.font, theme.text, theme.accent);
    place.setLeft(place.left() + used + metrics::space3);
    if (place.width() > extent)
        paintMarked(*painter, place, index.data(FoundModel::DetailRole).toString(), small, theme.muted, theme.accent);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = metrics::line(option.fontMetrics);
    return {line * 10, index.data(FoundModel::HeadingRole).toBool() ? line + 11 : line + 17};
}

int FoundDelegate::paintMarked(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
    const QColor &ink, const QColor &mark) const
{
    QFont bold = font;
    bold.setBold(true);
    bold.setUnderline(true);
    int x = place.left();
    for (const FoundPart &part : foundParts(text, m_words, font, bold, place.width())) {
        const int width = QFontMetrics(part.marked ? bold : font).horizontalAdvance(part.text);
        painter.setFont(part.marked ? bold : font);
        painter.setPen(part.marked ? mark : ink);
        painter.drawText(
            QRect(x, place.top(), width, place.height()), Qt::AlignVCenter | Qt::TextSingleLine, part.text);
        x += width;
    }
    return x - place.left();
}

} // namespace gui
