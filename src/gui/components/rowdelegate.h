// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace gui
{

/// What a table's model may say about a cell beside Qt's own roles.
namespace tablerole
{
inline constexpr int total = Qt::UserRole + 900; ///< bool: the row of sums, bold over a strong line
inline constexpr int rejected = Qt::UserRole + 901; ///< QString: why this cell cannot be used; empty: it can
inline constexpr int muted = Qt::UserRole + 902; ///< bool: not a value ("empty", "not known")
inline constexpr int effect = Qt::UserRole + 903; ///< int of domain::Effect: its sign stands before the text
} // namespace tablerole

/// Draws a cell of a DataTable: hairlines across, tint and bold for what is selected, sums in bold over a line, a red
/// edge and a sign where a value was rejected. The current cell of a focused table has an accent edge.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace gui
