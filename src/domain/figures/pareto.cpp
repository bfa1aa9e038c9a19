// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/figures/pareto.h"

#include <algorithm>

namespace domain
{

Pareto::Folded Pareto::folded(int bars) const
{
    Folded result;
    const qsizetype room = std::max(bars, 1);
    if (rows.size() <= room) {
        result.rows = rows;
        return result;
    }
    result.rows = rows.first(room - 1);
    for (qsizetype i = room - 1; i < rows.size(); ++i) {
        result.rest.count += rows.at(i).count;
        result.rest.weight += rows.at(i).weight;
        result.rest.share += rows.at(i).share;
        result.rest.cumulative = rows.at(i).cumulative;
        ++result.others;
    }
    return result;
}

} // namespace domain
