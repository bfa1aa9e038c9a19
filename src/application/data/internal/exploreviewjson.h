// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/exploreresult.h"

#include <QJsonObject>

namespace application
{

// The shapes of the views of groups, for explorejson.h; nothing here is for others.

std::optional<double> jsonNumber(const QJsonObject &object, const QString &key);
/// The members `name`, `name`_low and `name`_high.
void insertWithEnds(QJsonObject &object, const QString &name, double value, const domain::Interval &interval);
domain::Interval endsFrom(const QJsonObject &object, const QString &name);

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

domain::Concentration concentrationFrom(const QJsonObject &object);
domain::Contrast contrastFrom(const QJsonObject &object);
domain::Drivers driversFrom(const QJsonObject &object);
domain::Forensics forensicsFrom(const QJsonObject &object);
domain::WordContrast wordsFrom(const QJsonObject &object);

} // namespace application
