#pragma once

#include "domain/result.h"
#include "domain/tablepreview.h"

#include "exchange/tablesource.h"

#include <memory>

namespace exchange
{

/// How a file would be read: what was detected, the kinds of its columns from the first 1,000 rows, the first `rows`
/// rows and a proposed mapping. The order of dates can take reading the whole file. Errors as in openTable(), and
/// ImportNoRows when there is not even a header.
domain::Result<domain::TablePreview> previewTable(
    const QString &path, const domain::ReadingOptions &options, int rows = 50);
domain::Result<domain::TablePreview> previewTable(
    std::unique_ptr<TableSource> source, const domain::ReadingOptions &options, int rows = 50);

/// A cell of the preview that a mapping could not take, or only with a loss.
struct PreviewFault
{
    int row = 0; ///< index into TablePreview::rows
    int column = 0;
    std::optional<domain::RejectCause> cause; ///< absent: the score lies outside its scale and is left out
};

/// What the mapping would meet in the previewed rows, row by row. ImportColumnMissing (context: the column).
domain::Result<QList<PreviewFault>> previewFaults(
    const domain::TablePreview &preview, const domain::ColumnMapping &mapping, const domain::ReadingOptions &options);

} // namespace exchange
