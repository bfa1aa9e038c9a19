// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include "domain/figures/interval.h"

#include <QList>
#include <QLocale>
#include <QRectF>
#include <QStringList>

#include <functional>
#include <optional>

class QFont;
class QPainter;

namespace charts
{

/// Rows, each with a value and its interval in one or two panels side by side: what is sure, and how small groups
/// compare. A dashed line marks the value to compare with.
struct IntervalChart
{
    struct Value
    {
        double value = 0;
        std::optional<domain::Interval> interval;
    };
    struct Row
    {
        QString label; ///< as people read it
        QString note; ///< small and muted below it: how many it rests on
        QList<std::optional<Value>> values; ///< one a panel
    };
    struct Panel
    {
        QString title;
        domain::Interval ends; ///< the values there can be; the axis does not go beyond them
        std::optional<double> reference; ///< what to compare with
        std::function<QString(double)> text; ///< of a number on the axis
    };

    QList<Panel> panels; ///< one or two
    QString referenceText; ///< what the dashed line stands for, over the labels; empty: not said
    QList<Row> rows; ///< from top to bottom

    /// The height the rows need in this font.
    static qreal heightOf(qsizetype rows, const QFont &font);

    /// Draws into `size` from the painter's origin, in multiples of the painter's font; rows that do not fit are
    /// squeezed. Returns what each row takes up. `chosen` is emphasised, -1 is none.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
