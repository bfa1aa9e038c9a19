// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace exchange
{

/// What is wrong with a row itself, whatever its cells should mean.
struct RowFault
{
    domain::RejectCause cause = domain::RejectCause::QuoteStray;
    qint64 line = 0; ///< counted from 1
    qint64 byte = 0; ///< of the file, counted from 0
};

/// One row of a table as it stands in the file. The cells are UTF-8 and are there until the next row is read.
struct TableRow
{
    qint64 line = 0; ///< the line it begins on, in a workbook its row, counted from 1
    qint64 byte = 0; ///< the byte of the file it begins at, counted from 0; always 0 in a workbook
    std::vector<QByteArrayView> cells;
    std::optional<RowFault> fault; ///< the first one; the cells are then as good as could be told
    bool blank = false; ///< nothing stood on the line

    QString text(size_t cell) const { return QString::fromUtf8(cells[cell]); }
};

/// How the rows of a file are told apart, and what else is known of it before they are read.
struct TableFormat
{
    QString encoding; ///< empty in a workbook
    char separator = ','; ///< 0 in a workbook
    domain::FileKind kind = domain::FileKind::Text;
    QString sheet; ///< the one that is read; empty outside workbooks, as the following
    QStringList sheets; ///< all of them, in order
    int mergedAreas = 0; ///< areas of merged cells in it; all but the first cell of each are blank
    std::optional<domain::DecimalMark> decimalMark; ///< when the format leaves no doubt about it
};

/// Rows of a foreign table, one after the other. The readers of the different file formats are of this kind.
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// Reads the next row; false at the end. A row with a fault is a row; the reader goes on after it. Errors are
    /// those that end the reading: ImportNotText (context: the line), ImportTooManyColumns, FileUnreadable,
    /// ImportDamaged, ImportTooLarge.
    virtual domain::Result<bool> next(TableRow &row) = 0;
    /// Begins again with the first row.
    virtual void rewind() = 0;

    virtual TableFormat format() const = 0;
    /// How far reading has come, and how far it has to go, in bytes of the file, in a workbook
    /// of the unpacked sheet.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace exchange
