// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"
#include "domain/figures/interval.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace charts
{

/// A daily measure as an individuals chart (XmR): its values in order of time, with the mean and the limits of the
/// days before the change, which are not moved by what came after. Values beyond the limits carry a ring.
struct DailyChart
{
    struct Point
    {
        QDate day;
        double value = 0;
        bool isWeek = false; ///< in the week; else before it
    };

    QList<Point> points; ///< in order of time
    std::optional<double> mean; ///< of the days before; absent: too few of them
    std::optional<domain::Interval> limits;
    std::optional<double> target;
    QString startCaption; ///< “The week, from 23 Nov”
    QLocale locale;

    /// Draws into `size` from the painter's origin. Returns what each value takes up. `chosen` is emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;

    bool isBeyond(const Point &point) const
    {
        return limits && (point.value < limits->low || point.value > limits->high);
    }
};

} // namespace charts
