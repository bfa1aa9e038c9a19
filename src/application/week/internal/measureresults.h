// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/week/round.h"
#include "domain/week/roundresult.h"

namespace storage
{
class Reader;
}

namespace application
{

/// How many days before the start of a round belong to the time a daily measure is compared with.
inline constexpr int measureDaysBefore = 28;

/// The measures of a round's goal that have readings from the four weeks before its start to `lastDay`, balancing
/// measures first, each with its comparison and where it comes from.
domain::Result<QList<domain::MeasureResult>> measureResultsOf(
    const storage::Reader &reader, const domain::Round &round, QDate lastDay);

} // namespace application
