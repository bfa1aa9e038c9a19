// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/cellreading.h"
#include "domain/data/tablepreview.h"

#include "exchange/text/tablesource.h"

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

/// How the mapping would read the cells of the previewed rows: every date and number, and of other cells those that
/// count as no answer; row by row. ImportColumnMissing (context: the column).
domain::Result<QList<domain::CellReading>> readCells(
    const domain::TablePreview &preview, const domain::ColumnMapping &mapping, const domain::ReadingOptions &options);

} // namespace exchange
