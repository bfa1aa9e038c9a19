// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/exploreresult.h"
#include "domain/data/exploreview.h"

#include <QJsonObject>

namespace application
{

// The shapes that programs read, and that findings keep. Numbers are not rounded; what cannot be said is left out.

/// n, missing, mean, nps, nps_low, nps_high, low_share, and by_month with the same of each month.
QJsonObject toJson(const domain::Overview &overview);
/// n, total, and rows of key, count, weight, share, cumulative.
QJsonObject toJson(const domain::Pareto &pareto);
/// n, missing, and rows: key, then what an overview has, with the ends of all intervals.
QJsonObject toJson(const domain::Journey &journey);
/// Whichever it is.
QJsonObject toJson(const domain::ExploreResult &result);

// The way back, as far as the shape goes: from the numbers of a finding to what its picture needs.
domain::Overview overviewFrom(const QJsonObject &object);
domain::Pareto paretoFrom(const QJsonObject &object);
domain::ExploreResult resultFrom(domain::ExploreView view, const QJsonObject &object);

} // namespace application
