// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"

#include <QList>

namespace exchange
{

/// What became of the rows of a table that was copied.
struct TableCopy
{
    qint64 rows = 0; ///< written, the header not counted
    qint64 rejected = 0;
    QList<domain::RejectedRow> first; ///< the first 1,000 of the rejected, without their cells
};

/// Writes all rows of a customer file that can be told apart to a CSV file (RFC 4180, UTF-8), cell for cell as they
/// stand, formulas too: to look at how a file is read, or to hold this reader against another. Errors as in
/// openTable(), readHead() and CsvWriter.
domain::Result<TableCopy> copyTable(const QString &from, const domain::ReadingOptions &options, const QString &to);

} // namespace exchange
