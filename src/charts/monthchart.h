// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include "domain/figures/interval.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QRectF>

#include <optional>

class QPainter;

namespace charts
{

/// A score month by month with its interval: where it stands, and how surely.
struct MonthChart
{
    struct Point
    {
        QDate month; ///< its first day
        double value = 0;
        std::optional<domain::Interval> interval;
        qint64 n = 0;
    };

    QList<Point> points; ///< in order of time; months without responses are left out
    domain::Interval scale; ///< the ends the value can have; the axis does not go beyond them
    QLocale locale; ///< of numbers and months

    /// Draws into `size` from the painter's origin. Returns what each month takes up, with its label. `chosen` is
    /// emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
