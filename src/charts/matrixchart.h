// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QList>
#include <QLocale>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace charts
{

/// Rows against columns, each cell with its count and the darker the larger its share of the row; cells where row and
/// column are the same carry an edge.
struct MatrixChart
{
    struct Cell
    {
        int row = 0;
        int column = 0;
        qint64 count = 0;
        double share = 0; ///< of its row, 0 to 1
        bool same = false; ///< row and column mean the same
    };

    QStringList rows;
    QStringList columns;
    QList<Cell> cells; ///< those that hold something
    QString rowsTitle;
    QString columnsTitle;
    QLocale locale; ///< of the numbers

    /// Draws into `size` from the painter's origin. Returns what each cell takes up, in the order of `cells`.
    /// `chosen` is emphasised, -1 is none.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
