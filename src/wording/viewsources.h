// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"
#include "wording/sourcetexts.h"

#include <QDate>

#include <optional>
#include <utility>

namespace wording
{

/// The days a view covers, first and last.
using CoveredDays = std::pair<std::optional<QDate>, std::optional<QDate>>;

/// Where the numbers of a view come from: the formula in words, how many responses of when, the filter, what was left
/// out, and the methods with their references.
SourceText viewSource(const domain::ExploreResult &result, const domain::ExploreRequest &request,
    const CoveredDays &days, const domain::Scale &scale, QDate today, const QLocale &locale = QLocale());

} // namespace wording
