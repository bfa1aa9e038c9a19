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

/// How contacts went, day by day, before the change and in its week: one stacked bar a day, each part with its sign
/// and count.
struct EffectChart
{
    struct Day
    {
        QString label; ///< “Mon”
        std::array<int, 4> counts{}; ///< by domain::Effect
        bool closed = false; ///< the team does not work that day
        bool unusual = false; ///< an outage or the like: a flash above the bar
        bool tweaked = false; ///< something was changed that day: sliders above the bar
    };

    QList<Day> before; ///< may be empty
    QList<Day> week;
    QString beforeCaption; ///< “Before, from 16 Nov”
    QString weekCaption; ///< “The week, from 23 Nov”
    QString closedText; ///< “closed”
    QString stopCaption; ///< “Ended early” behind a line after the last day; empty: it went its whole length

    /// Draws into `size` from the painter's origin. Returns what each day takes up, those before first. `chosen` is
    /// emphasised.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;

    /// The small square of an effect for a legend: its fill (or edge) with its sign.
    static void paintSwatch(
        QPainter &painter, const QRectF &rect, domain::Effect effect, const ChartColours &colours);
    /// The mark of an unusual day, as it stands above a bar.
    static void paintUnusualMark(QPainter &painter, const QRectF &rect, const QColor &colour);
    /// The mark of a day on which something was changed.
    static void paintTweakMark(QPainter &painter, const QRectF &rect, const QColor &colour);
};

} // namespace charts
