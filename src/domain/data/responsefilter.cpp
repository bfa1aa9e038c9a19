// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/responsefilter.h"

#include <cmath>

namespace domain
{

void limitToLowScores(ResponseFilter &filter, const Scale &scale)
{
    constexpr double detractorsEnd = 6;
    const double middle = (scale.worst() + scale.best()) / 2;
    filter.scoreFrom.reset();
    filter.scoreTo.reset();
    if (scale.isNps())
        filter.scoreTo = detractorsEnd;
    else if (scale.isReversed())
        filter.scoreFrom = std::nextafter(middle, scale.highest());
    else
        filter.scoreTo = std::nextafter(middle, scale.lowest());
}

bool isLimitedToLowScores(const ResponseFilter &filter, const Scale &scale)
{
    ResponseFilter low;
    limitToLowScores(low, scale);
    return filter.scoreFrom == low.scoreFrom && filter.scoreTo == low.scoreTo;
}

} // namespace domain
