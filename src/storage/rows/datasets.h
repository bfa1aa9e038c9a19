// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/dataset.h"
#include "storage/file/writer.h"

namespace storage
{

/// How far the rows of a data set go.
struct DataSetExtent
{
    domain::ResponseId last; ///< rows with greater ids are not there (yet, or any more)
    qint64 responses = 0; ///< how many are there
    domain::ResponseId indexedTo; ///< comments up to here are in the search index
};

/// A data set whose rows are still coming in: marked loading, not shown before showResponses().
domain::Result<void> insertLoading(Writer &writer, const domain::DataSet &set);
/// Shows the rows up to `last`, `responses` in all; its undo hides what was added since.
domain::Result<void> showResponses(Writer &writer, domain::DataSetId id, domain::ResponseId last, qint64 responses);
domain::Result<DataSetExtent> extentOf(const Reader &reader, domain::DataSetId id);
domain::Result<void> setIndexedTo(Writer &writer, domain::DataSetId id, domain::ResponseId last);
/// Goes with every insertResponse(): up to here purge() looks for rows that nobody sees.
domain::Result<void> setLastWritten(Writer &writer, domain::DataSetId id, domain::ResponseId last);

/// Those with comments that are not in the search index yet.
domain::Result<QList<domain::DataSetId>> dataSetsToIndex(const Reader &reader);

/// Those that can be looked at, newest first.
domain::Result<QList<domain::DataSet>> allDataSets(const Reader &reader);
domain::Result<domain::DataSet> findDataSet(const Reader &reader, domain::DataSetId id);
domain::Result<void> renameDataSet(Writer &writer, domain::DataSetId id, const QString &name);

} // namespace storage
