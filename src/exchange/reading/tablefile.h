// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"

#include "exchange/text/tablesource.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace exchange
{

/// Opens a customer file as a table, text or workbook by what is in it, whatever it is called, with what the options
/// leave open found out from the file. A first line `sep=;`,
/// as spreadsheets write it, is understood. FileMissing, NotAFile, FileUnreadable, FileInUse, ImportEncodingUnknown
/// (context: its name), ImportNotText, ImportFormatUnknown (markup, such as a web page named .xls), and what
/// openWorkbook() says of workbooks.
domain::Result<std::unique_ptr<TableSource>> openTable(const QString &path, const domain::ReadingOptions &options);

/// The same over an open device that can seek, named `path` in errors.
domain::Result<std::unique_ptr<TableSource>> openTable(
    std::unique_ptr<QIODevice> device, const QString &path, const domain::ReadingOptions &options);

/// The names of a table's columns.
struct TableHead
{
    QStringList names; ///< trimmed; `#3` where the header is blank or there is none
    qint64 line = 0; ///< where it begins; 0 without a header
    QStringList asWritten; ///< the cells of its first row; empty without a header
};

/// Reads the head, leaving the source at the first row of data. Without a header the first row says how many columns
/// there are. Blank lines before it are passed over, unless there is nothing else and no header. With a second header
/// row, as surveys have it, a column is called by both: a question counts for the blank columns after it, and where
/// all the second row says is `Response`, the question is enough. ImportNoRows (context: empty) when there is none.
domain::Result<TableHead> readHead(TableSource &source, bool hasHeader, bool secondHeader = false);

/// Whether a row is to be passed over: a blank line in a table of several columns.
inline bool isPassedOver(const TableRow &row, qsizetype columns)
{
    return row.blank && columns > 1;
}

/// Finds a fault in the width of a row, which the reader cannot see: fewer cells than columns, or more that are not
/// blank. Blank ones too many are cut off.
void checkWidth(TableRow &row, qsizetype columns);

} // namespace exchange
