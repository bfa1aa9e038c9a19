// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/tablepreview.h"

namespace exchange
{

/// What the columns probably mean, from the words of their headers (English, Dutch, Danish, German) and what their
/// cells look like: a date only where there are dates, a score only where there are numbers. Each column gets at most
/// one field, each field at most one column. `highestScore` of a column, when known, helps to tell the scale.
domain::ColumnMapping proposeMapping(
    const QList<domain::TablePreview::Column> &columns, const QList<std::optional<double>> &highest = {});

} // namespace exchange
