// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QList>
#include <QLocale>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace charts
{

/// Bars from the heaviest to the lightest with their shares added up as a line: where it hurts most, and how much of
/// it all the first few are.
struct ParetoChart
{
    struct Bar
    {
        QString label; ///< as people read it; the rest is called so here too: “All others (9)”
        double weight = 0;
        double cumulative = 0; ///< 0 to 1
    };

    QList<Bar> bars;
    QString lineText; ///< what the line is, over the picture at the right: “added up”; empty: not said
    QLocale locale; ///< of the numbers

    /// How many bars fit side by side so that their labels can be read.
    static int barsThatFit(qreal width, const QFont &font);

    /// Draws into `size` from the painter's origin, in multiples of the painter's font. Returns what each bar takes
    /// up, with its label. `chosen` is emphasised, -1 is none.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;

    /// The sample of the line for a legend.
    static void paintLineSample(QPainter &painter, const QRectF &rect, const ChartColours &colours);
};

} // namespace charts
