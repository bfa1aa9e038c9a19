// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace domain
{

/// A closed interval around an estimate, in the unit of the estimate (a share is 0 to 1).
struct Interval
{
    double low = 0.0;
    double high = 0.0;

    bool operator==(const Interval &) const = default;
};

} // namespace domain
