// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace charts
{

/// A value axis that ends on round numbers.
struct Axis
{
    double low = 0;
    double high = 1;
    double step = 1;

    /// The multiples of the step from low to high, four or five of them.
    QList<double> ticks() const;
    /// Where a value lies, 0 at low and 1 at high; not beyond them.
    double position(double value) const;

    /// The smallest axis that holds both values; `whole` keeps its steps whole numbers (for counts).
    static Axis around(double lowest, double highest, bool whole = false);
};

} // namespace charts
