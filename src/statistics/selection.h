// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/responsecolumns.h"
#include "domain/data/responsefilter.h"

#include <cstdint>
#include <vector>

namespace statistics
{

/// Which responses passed a filter.
struct Selection
{
    std::vector<std::uint8_t> passed; ///< one a response: 1 or 0
    qint64 count = 0;

    /// All of them.
    static Selection all(const domain::ResponseColumns &columns);
};

/// Applies a filter to columns in memory; a million responses take some milliseconds. `matching` are the ids of the
/// responses whose comment holds the filter's words, ascending, from the search index; null when words do not matter.
/// FieldInvalid (context: the column) for a condition on a column that is not there.
domain::Result<Selection> select(const domain::ResponseColumns &columns, const domain::ResponseFilter &filter,
    const std::vector<std::int64_t> *matching = nullptr);

} // namespace statistics
