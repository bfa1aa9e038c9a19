// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gui
{

/// The role under which a model gives a whole ListRow.
inline constexpr int listRowRole = Qt::UserRole + 910;

/// Draws the rows of a RowList. Hairlines part the rows; hover and selection fill them; the current row of a focused
/// list has an accent edge.
class ListRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gui
