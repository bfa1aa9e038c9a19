// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"

#include "exchange/text/tablesource.h"

#include <QIODevice>

#include <memory>
#include <optional>

namespace exchange
{

/// Whether a file is not text but an archive, a workbook or another office document, by its first bytes.
bool isPacked(QIODevice &device);

/// Opens a sheet of a workbook, XLSX or ODS, told apart by what is in it: the one the options name (case does not
/// count; `#2` is the second), else the first that is not hidden and not empty. ImportPasswordProtected;
/// ImportDamaged; ImportTooLarge; ImportOldWorkbook (XLS, XLSB and the like); ImportFormatUnknown (another archive);
/// ImportSheetMissing (context: the sheet, detail: the names there are); ImportNoRows.
domain::Result<std::unique_ptr<TableSource>> openWorkbook(
    QIODevice &device, const QString &path, const domain::ReadingOptions &options);

} // namespace exchange
