#pragma once

#include "domain/exploreresult.h"
#include "domain/exploreview.h"

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
/// n, unknown, customers, busiest_customers, busiest_contacts, top_share, gini, curve, and rows of what the busiest
/// have in common: column, key, busiest, rest (customers), busiest_share, rest_share, difference and its ends, p,
/// p_corrected.
QJsonObject toJson(const domain::Concentration &concentration);
/// n, looks, and rows of column, key, n, low, low_share, others_n, others_low, others_low_share, difference and its
/// ends, p, p_corrected.
QJsonObject toJson(const domain::Contrast &contrast);
/// n, basis, fewest, and rows of key, n, importance and performance, each with its ends.
QJsonObject toJson(const domain::Drivers &drivers);
/// n, both, same, kappa, and rows of given, found, count, share.
QJsonObject toJson(const domain::Forensics &forensics);
/// n, low_comments, other_comments, and rows of key, low, low_share, others, others_share, log_odds and its ends, z.
QJsonObject toJson(const domain::WordContrast &words);
/// Whichever it is.
QJsonObject toJson(const domain::ExploreResult &result);

// The way back, as far as the shape goes: from the numbers of a finding to what its picture needs.
domain::Overview overviewFrom(const QJsonObject &object);
domain::Pareto paretoFrom(const QJsonObject &object);
domain::ExploreResult resultFrom(domain::ExploreView view, const QJsonObject &object);

} // namespace application
