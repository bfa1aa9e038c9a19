// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace charts
{

namespace
{

constexpr int steps = 3;

/// The next larger of 1, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten.
double roundStep(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace

QList<double> Axis::ticks() const
{
    QList<double> all;
    const double first = std::ceil(low / step - 1e-9);
    for (double multiple = first; multiple * step <= high + step * 1e-9; ++multiple)
        all.append(multiple * step);
    return all;
}

double Axis::position(double value) const
{
    return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

Axis Axis::around(double lowest, double highest, bool whole)
{
    if (!(highest > lowest))
        highest = lowest + 1;
    Axis axis;
    double wanted = (highest - lowest) / steps;
    for (int attempt = 0; attempt < 8; ++attempt) { // rounding the ends outwards can take one more step
        axis.step = roundStep(whole ? std::max(1.0, wanted) : wanted);
        if (whole)
            axis.step = std::ceil(axis.step);
        axis.low = std::floor(lowest / axis.step + 1e-9) * axis.step;
        axis.high = std::ceil(highest / axis.step - 1e-9) * axis.step;
        if ((axis.high - axis.low) / axis.step <= steps + 1.5)
            break;
        wanted = axis.step * 1.05;
    }
    return axis;
}

} // namespace charts
