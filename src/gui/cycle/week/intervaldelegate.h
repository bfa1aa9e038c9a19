// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/roundresult.h"
#include "gui/components/rowdelegate.h"

class QStandardItem;

namespace gui
{

/// A cell with the two intervals of a group: hollow before, filled in the week, 0 and 100 % marked. Cells without
/// them are drawn as every other of a table.
class IntervalDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Makes `cell` show the intervals of a group.
    static void setGroup(QStandardItem &cell, const domain::GroupResult &group);
};

} // namespace gui
