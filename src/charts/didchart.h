// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <array>

class QPainter;

namespace charts
{

/// In how many contacts the change was done, day by day: one bar a day up to 100 %, filled for yes, striped for
/// partly, hollow for no, each part with its count. What the three mean stands over the bars.
struct DidChart
{
    struct Day
    {
        QString label; ///< “Mon”
        std::array<int, 3> counts{}; ///< by domain::Did
        bool closed = false; ///< the team does not work that day
    };

    QList<Day> days;
    std::array<QString, 3> legend; ///< by domain::Did: “Done”, “Partly”, “Not done”; all empty: no legend
    QString closedText; ///< “closed”
    QString percentFormat; ///< “%1 %”, for the axis

    /// Draws into `size` from the painter's origin. Returns what each day takes up. `chosen` is emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
