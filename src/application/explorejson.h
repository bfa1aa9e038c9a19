#pragma once

#include "domain/pareto.h"
#include "domain/scoresummary.h"

#include <QJsonObject>

namespace application
{

// The shapes that programs read, and that findings keep. Numbers are not rounded; what cannot be said is left out.

/// n, missing, mean, nps, nps_low, nps_high, low_share, and by_month with the same of each month.
QJsonObject toJson(const domain::Overview &overview);
/// n, total, and rows of key, count, weight, share, cumulative.
QJsonObject toJson(const domain::Pareto &pareto);

// The way back, as far as the shape goes: from the numbers of a finding to what its picture needs.
domain::Overview overviewFrom(const QJsonObject &object);
domain::Pareto paretoFrom(const QJsonObject &object);

} // namespace application
