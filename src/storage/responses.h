#pragma once

#include "domain/response.h"
#include "domain/rowkey.h"
#include "storage/writer.h"

#include <QHash>

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

/// Takes rows away that nobody can see: what an import left when it was cut off (then with its data set), rows whose
/// import was undone, and rows of removed data sets except those that a quote names. At most `rows`, in one chunk.
/// False when nothing is left to do.
domain::Result<bool> purgeResponses(Writer &writer, int rows);

} // namespace storage
