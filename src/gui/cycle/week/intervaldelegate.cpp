// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/intervaldelegate.h"

#include "charts/phaseintervalchart.h"
#include "gui/style/metrics.h"
#include "gui/style/theme.h"

#include <QPainter>
#include <QStandardItem>

namespace gui
{

namespace
{

constexpr int intervalRole = Qt::UserRole + 950;
constexpr int intervalWidthInLines = 9;

QVariantList markValues(const domain::EffectCounts &counts, const domain::Interval &interval)
{
    return counts.n() == 0 ? QVariantList() : QVariantList{counts.share().share(), interval.low, interval.high};
}

std::optional<charts::PhaseIntervalChart::Mark> markFrom(const QVariant &values)
{
    const QVariantList list = values.toList();
    if (list.size() != 3)
        return std::nullopt;
    return charts::PhaseIntervalChart::Mark{list[0].toDouble(), {list[1].toDouble(), list[2].toDouble()}};
}

} // namespace

void IntervalDelegate::setGroup(QStandardItem &cell, const domain::GroupResult &group)
{
    cell.setData(QVariantList{QVariant(markValues(group.before, group.comparison.baselineInterval)),
                     QVariant(markValues(group.week, group.comparison.weekInterval))},
        intervalRole);
}

void IntervalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariantList marks = index.data(intervalRole).toList();
    if (marks.size() != 2) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    RowDelegate::paint(painter, option, index); // the ground; the cell has no text
    charts::PhaseIntervalChart::paintMarks(*painter, QRectF(option.rect).adjusted(8, 2, -8, -2), markFrom(marks[0]),
        markFrom(marks[1]), Theme::of(option.palette).chartColours());
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (!index.data(intervalRole).toList().isEmpty())
        size.setWidth(qMax(size.width(), intervalWidthInLines * metrics::line(option.fontMetrics)));
    return size;
}

} // namespace gui
