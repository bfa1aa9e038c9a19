// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/rejectedfile.h"

#include "exchange/text/csvwriter.h"
#include "wording/evidence.h"

using namespace Qt::StringLiterals;

namespace exchange
{

domain::Result<void> writeRejected(
    const QString &path, const QStringList &header, const QList<domain::RejectedRow> &rows)
{
    TRY_VALUE(CsvWriter writer, CsvWriter::create(path, {}));
    writer.row(QStringList{u"line"_s, u"cause"_s} + header);
    for (const domain::RejectedRow &row : rows) {
        writer.cell(row.line);
        writer.cell(wording::rejectCause(row.cause, row.value));
        for (const QString &cell : row.cells)
            writer.cell(cell);
        writer.endRow();
    }
    return writer.finish();
}

} // namespace exchange
