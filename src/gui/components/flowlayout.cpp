// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace gui
{

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    // All in one line where there is room for it.
    const QMargins margins = contentsMargins();
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.rwidth() += hint.width() + (size.width() > 0 ? m_horizontalGap : 0);
        size.setHeight(qMax(size.height(), hint.height()));
    }
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // Things of different heights in one line stand on its middle.
    const auto finishLine = [&] {
        const QWidget *parent = parentWidget();
        const Qt::LayoutDirection direction = parent ? parent->layoutDirection() : Qt::LeftToRight;
        for (auto &[item, spot] : line) {
            spot.moveTop(y + (lineHeight - spot.height()) / 2);
            item->setGeometry(QStyle::visualRect(direction, room, spot));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(qMin(size.width(), qMax(room.width(), item->minimumSize().width())));
        if (x > room.left() && x + size.width() > room.right() + 1) {
            finishLine();
            x = room.left();
            y += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        if (place)
            line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + m_horizontalGap;
        lineHeight = qMax(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.top() + margins.bottom();
}

} // namespace gui
