// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace charts
{

/// The readings of a measure over all the time a goal is worked on, on an axis of days, with its baseline, its target
/// and the weeks that were tried.
struct ReadingsChart
{
    struct Point
    {
        QDate day;
        double value = 0;
        bool isBaseline = false; ///< drawn hollow

        bool operator==(const Point &) const = default;
    };
    /// A week that was tried, as a quiet band.
    struct Band
    {
        QDate first;
        QDate last;
        QString caption; ///< “Round 2”; left out where it would touch the one before
    };

    QList<Point> points; ///< in order of time
    QList<Band> bands; ///< by their first day
    std::optional<double> target;
    QString targetCaption; ///< “Target 20 %”
    QString baselineCaption; ///< “Before 31 %”
    QLocale locale;

    /// Draws into `size` from the painter's origin. Returns what each point takes up. `chosen` is emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
