#pragma once

#include "domain/rejectedrow.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QString>

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
    qint64 line = 0; ///< the line it begins on, counted from 1
    qint64 byte = 0; ///< the byte of the file it begins at, counted from 0
    std::vector<QByteArrayView> cells;
    std::optional<RowFault> fault; ///< the first one; the cells are then as good as could be told
    bool blank = false; ///< nothing stood on the line

    QString text(size_t cell) const { return QString::fromUtf8(cells[cell]); }
};

/// How the rows of a file are told apart.
struct TableFormat
{
    QString encoding;
    char separator = ',';
};

/// Rows of a foreign table, one after the other. The readers of the different file formats are of this kind.
class TableSource
{
public:
    virtual ~TableSource() = default;

    /// Reads the next row; false at the end. A row with a fault is a row; the reader goes on after it. Errors are
    /// those that end the reading: ImportNotText (context: the line), ImportTooManyColumns, FileUnreadable.
    virtual domain::Result<bool> next(TableRow &row) = 0;
    /// Begins again with the first row.
    virtual void rewind() = 0;

    virtual TableFormat format() const = 0;
    /// How far reading has come, and how far it has to go, in bytes of the file.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace exchange
