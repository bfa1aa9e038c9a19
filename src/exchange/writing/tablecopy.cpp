// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/tablecopy.h"

#include "exchange/reading/tablefile.h"
#include "exchange/text/csvwriter.h"

namespace exchange
{

namespace
{

constexpr qsizetype keptOfFaults = 1000;

} // namespace

domain::Result<TableCopy> copyTable(const QString &from, const domain::ReadingOptions &options, const QString &to)
{
    TRY_VALUE(const auto source, openTable(from, options));
    TRY_VALUE(const TableHead head, readHead(*source, options.hasHeader, options.secondHeader));
    CsvWriter::Options plain;
    plain.formulaSafe = false;
    TRY_VALUE(CsvWriter writer, CsvWriter::create(to, plain));
    if (head.line > 0)
        writer.row(options.secondHeader ? head.names : head.asWritten);
    TableCopy copy;
    TableRow row;
    while (true) {
        TRY_VALUE(const bool found, source->next(row));
        if (!found)
            break;
        if (isPassedOver(row, head.names.size()))
            continue;
        checkWidth(row, head.names.size());
        if (row.fault) {
            ++copy.rejected;
            if (copy.first.size() < keptOfFaults) {
                domain::RejectedRow rejected;
                rejected.line = row.line;
                rejected.byte = row.fault->byte;
                rejected.cause = row.fault->cause;
                copy.first.append(rejected);
            }
            continue;
        }
        for (const QByteArrayView cell : row.cells)
            writer.cell(cell);
        writer.endRow();
        ++copy.rows;
    }
    TRY_DONE(writer.finish());
    return copy;
}

} // namespace exchange
