// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartcolours.h"

#include <QList>
#include <QLocale>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace charts
{

/// Which share of the customers, the busiest first, makes which share of the contacts: a curve over the line of
/// equality, with the busiest fifth marked.
struct LorenzChart
{
    QList<QPointF> curve; ///< from (0, 0) to (1, 1), both shares
    double markedCustomers = 0.2; ///< share of the customers that is marked
    double markedContacts = 0; ///< share of the contacts these make
    QString customersTitle; ///< under the axis
    QString contactsTitle; ///< over the axis
    QString markText; ///< beside the mark: “20 % make 63 %”
    QLocale locale; ///< of the numbers

    /// Draws into `size` from the painter's origin. Returns two areas: the busiest fifth, and the rest. `chosen` is
    /// emphasised, -1 is none.
    QList<QRectF> paint(QPainter &painter, const QSizeF &size, const ChartColours &colours, int chosen = -1) const;
};

} // namespace charts
