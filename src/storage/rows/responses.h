// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/response.h"
#include "domain/data/rowkey.h"
#include "storage/file/writer.h"

#include <QSet>

#include <cstdint>
#include <vector>

namespace storage
{

/// Writes one row of a data set; inside WorkerWriter::bulk() only, because an import keeps no changeset.
domain::Result<void> insertResponse(Writer &writer, const domain::Response &response, const domain::RowKey &key);

/// The fingerprints of the rows a data set holds, so that a row that comes again is known.
domain::Result<QSet<domain::RowKey>> rowKeysOf(const Reader &reader, domain::DataSetId id);

/// One response of a data set that can be looked at.
domain::Result<domain::Response> findResponse(const Reader &reader, domain::ResponseId id);

/// Writes the next comments of a data set, `rows` at most, into the search index. False when all of them are in.
domain::Result<bool> indexComments(Writer &writer, domain::DataSetId id, int rows);

/// The responses of a data set whose comment holds all these words (the last may be half typed), by id.
domain::Result<std::vector<std::int64_t>> responsesWithWords(
    const Reader &reader, domain::DataSetId id, const QString &words);

/// What an import that was cut off left, and what was removed: rows that nobody can see any more.
struct LeftOver
{
    domain::DataSetId dataSet;
    domain::ResponseId after; ///< rows with greater ids

    bool operator==(const LeftOver &) const = default;
};
/// All of it: rows of data sets still marked loading, rows beyond the last that is shown, rows of removed data sets.
domain::Result<QList<LeftOver>> leftOvers(const Reader &reader);
/// Takes `rows` of them away at most, but none that a quote names; then the data set, if it is still marked loading.
/// Outside any session, so not while an undone import may be done again. False when none is left.
domain::Result<bool> purge(Writer &writer, const LeftOver &leftOver, int rows);

} // namespace storage
