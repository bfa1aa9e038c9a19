// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/searchindex.h"

#include "storage/file/searchsources.h"
#include "storage/file/tables.h"

namespace storage
{

namespace
{

std::string insertSql(domain::Kind kind)
{
    return "INSERT INTO search_people (rowid, text, kind) SELECT id, text, '" + std::string(tableOf(kind))
        + "' FROM (" + indexedRowsSql(kind) + ") WHERE id ";
}

} // namespace

std::string indexedRowsSql(domain::Kind kind)
{
    const std::string text(searchSource(kind)->text);
    return "SELECT id, " + text + " AS text FROM " + std::string(tableOf(kind)) + " WHERE removed = 0 AND " + text
        + " <> ''";
}

domain::Result<void> followChanges(Writer &writer, const QList<ChangedRow> &rows)
{
    for (const ChangedRow &row : rows) {
        if (row.isLink || row.kind == domain::Kind::Response || !searchSource(row.kind))
            continue;
        if (!row.isNew)
            TRY_DONE(writer.run("DELETE FROM search_people WHERE rowid = ?", row.id));
        TRY_DONE(writer.run(insertSql(row.kind) + "= ?", row.id));
    }
    return domain::success();
}

domain::Result<void> indexRange(Writer &writer, domain::Kind kind, domain::AnyId first, domain::AnyId last)
{
    return writer.run(insertSql(kind) + "BETWEEN ? AND ?", first, last);
}

} // namespace storage
