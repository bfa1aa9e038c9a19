// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/netpromoter.h"

#include "statistics/distributions.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

double netPromoterScore(qint64 promoters, qint64 passives, qint64 detractors)
{
    const qint64 n = promoters + passives + detractors;
    return n > 0 ? 100.0 * static_cast<double>(promoters - detractors) / static_cast<double>(n) : 0.0;
}

domain::Interval netPromoterInterval(qint64 promoters, qint64 passives, qint64 detractors, double confidence)
{
    const double n = static_cast<double>(promoters + passives + detractors) + 3;
    const double up = (static_cast<double>(promoters) + 0.75) / n;
    const double down = (static_cast<double>(detractors) + 0.75) / n;
    const double score = up - down;
    const double reach = normalReach(confidence) * std::sqrt((up + down - score * score) / n);
    return {100 * std::max(-1.0, score - reach), 100 * std::min(1.0, score + reach)};
}

} // namespace statistics
