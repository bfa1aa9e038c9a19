// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/columnmapping.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"

#include <QList>
#include <QStringList>

namespace domain
{

/// What the cells of a column look like.
enum class ColumnKind
{
    Empty,
    Number,
    Date,
    YesNo,
    Text
};

template <>
struct EnumWords<ColumnKind>
{
    static constexpr std::array words{
        std::pair{ColumnKind::Empty, "empty"},
        std::pair{ColumnKind::Number, "number"},
        std::pair{ColumnKind::Date, "date"},
        std::pair{ColumnKind::YesNo, "yesno"},
        std::pair{ColumnKind::Text, "text"},
    };
};

/// How a file would be read: what was detected or asked for, and its first rows.
struct TablePreview
{
    struct Column
    {
        QString name; ///< its header; `#3` where the header is blank or there is none
        ColumnKind kind = ColumnKind::Empty;
        QList<double> placeholders; ///< numbers that probably stand for no answer, such as 999
        bool operator==(const Column &) const = default;
    };

    struct Row
    {
        qint64 line = 0; ///< counted from 1
        QStringList cells;
        std::optional<RejectCause> fault; ///< what is wrong with the row itself
        bool operator==(const Row &) const = default;
    };

    FileKind kind = FileKind::Text;
    QString sheet; ///< the one that was read; empty outside workbooks
    QStringList sheets; ///< all of the workbook
    int mergedAreas = 0; ///< of the sheet; all but the first cell of each are blank
    QString encoding;
    char separator = ',';
    bool hasHeader = true;
    bool headerDoubtful = false; ///< the first row looks like data, although it is read as a header
    qint64 headerLine = 0; ///< 0 without a header
    std::optional<DateOrder> dateOrder; ///< of the first date column, when its cells decide it
    bool dateOrderDoubtful = false; ///< its cells fit day first and month first alike
    std::optional<DecimalMark> decimalMark; ///< when cells decide it
    QList<Column> columns;
    QList<Row> rows; ///< the first rows, 50 unless asked otherwise
    bool more = false; ///< whether the file goes on after them
    ColumnMapping proposed; ///< what the headers suggest

    /// The columns' names.
    QStringList header() const
    {
        QStringList names;
        for (const Column &column : columns)
            names.append(column.name);
        return names;
    }

    bool operator==(const TablePreview &) const = default;
};

} // namespace domain
