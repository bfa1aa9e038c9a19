// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"
#include "domain/figures/interval.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace charts
{

/// Shares before and in the week with their intervals, one row a group: a hollow dot on a grey line before, a filled
/// one on an accent line in the week, from 0 to 100 %.
struct PhaseIntervalChart
{
    struct Mark
    {
        double share = 0; ///< 0 to 1
        domain::Interval interval; ///< 95 %
    };

    struct Row
    {
        QString label;
        std::optional<Mark> before; ///< absent: no contacts
        std::optional<Mark> week;
    };

    QList<Row> rows;
    QString lowText; ///< “0 %”
    QString highText; ///< “100 %”

    /// Draws into `size` from the painter's origin. Returns what each row takes up. `chosen` is emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;

    /// The two lines of one row, with 0, 50 and 100 % marked; also for a cell of a table.
    static void paintMarks(QPainter &painter, const QRectF &rect, const std::optional<Mark> &before,
        const std::optional<Mark> &week, const ChartColours &colours);
};

} // namespace charts
