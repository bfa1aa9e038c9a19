// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include "domain/figures/interval.h"

#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>

class QPainter;

namespace charts
{

/// Importance (upwards) against performance (to the right), each with its interval: what matters and does badly
/// stands at the upper left. Nothing crosses a label.
struct DriverChart
{
    struct Point
    {
        QString label;
        double importance = 0; ///< −1 to 1
        domain::Interval importanceInterval;
        double performance = 0; ///< 0 to 1
        domain::Interval performanceInterval;
    };

    QList<Point> points;
    QString importanceTitle; ///< over the picture
    QString performanceTitle; ///< under it
    QString corner; ///< what the upper left is called: “matters, and does badly”
    QLocale locale; ///< of the numbers

    /// Draws into `size` from the painter's origin. Returns what each point takes up. `chosen` is emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
