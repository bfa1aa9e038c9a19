// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArray>

#include <vector>

namespace exchange
{

/// One row of a sheet. Cells are UTF-8: numbers as they are in JSON, dates as in ISO 8601.
struct SheetRow
{
    qint64 number = 0; ///< its place in the sheet, counted from 1
    std::vector<QByteArray> cells; ///< up to the last one with something in it
    bool uncalculated = false; ///< a formula without its result
    bool tooLong = false; ///< a cell was beyond the bound and is cut

    void clear(qint64 at)
    {
        number = at;
        cells.clear();
        uncalculated = tooLong = false;
    }
};

/// How a sheet is read, and what bounds it.
struct SheetRules
{
    size_t maxColumns = 2000; ///< a cell with something in it beyond them ends the reading
    qsizetype maxCellBytes = 1024 * 1024;
    qint64 maxRows = 1 << 21; ///< twice what a sheet of today's programs can hold
    qsizetype maxRowBytes = 64 * 1024 * 1024;
    char decimalMark = '.'; ///< numbers are given with this one
};

/// The rows of one sheet, in order. Rows nothing stands in may be left out.
class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// Reads the next row; false at the end. ImportDamaged, ImportTooLarge, ImportTooManyColumns.
    virtual domain::Result<bool> next(SheetRow &row) = 0;
    /// Bytes of the unpacked sheet read so far, and all of them.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

} // namespace exchange
