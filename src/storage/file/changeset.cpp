// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/changeset.h"

#include "storage/file/fault.h"
#include "storage/file/tables.h"

#include <sqlite3.h>

#include <QCryptographicHash>
#include <QSet>

#include <memory>

namespace storage
{

namespace
{

constexpr qsizetype mostListedChanges = 10000;

struct Freed
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};
using Memory = std::unique_ptr<void, Freed>;

struct IteratorEnd
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

int isRecorded(void *, const char *table)
{
    return recordedTable(table) != nullptr ? 1 : 0;
}

int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

/// The session interface takes a writable pointer for what it only reads.
void *bytesOf(const QByteArray &changeset)
{
    return const_cast<char *>(changeset.constData());
}

void checkSession(int code)
{
    if (code != SQLITE_OK)
        throw Fault(nullptr, code);
}

ChangedRow rowAt(sqlite3_changeset_iter *iterator)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    checkSession(sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr));
    const Table *table = recordedTable(name);
    if (!table)
        throw Fault(nullptr, SQLITE_CORRUPT);
    sqlite3_value *id = nullptr;
    checkSession(
        operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, 0, &id) : sqlite3changeset_old(iterator, 0, &id));
    return {table->kind, id ? sqlite3_value_int64(id) : 0, table->name != tableOf(table->kind),
        operation == SQLITE_INSERT};
}

} // namespace

QList<ChangedRow> changedRows(const QByteArray &changeset)
{
    sqlite3_changeset_iter *started = nullptr;
    checkSession(sqlite3changeset_start(&started, static_cast<int>(changeset.size()), bytesOf(changeset)));
    const std::unique_ptr<sqlite3_changeset_iter, IteratorEnd> iterator(started);
    QList<ChangedRow> rows;
    int code = sqlite3changeset_next(started);
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(started))
        rows.append(rowAt(started));
    if (code != SQLITE_DONE)
        throw Fault(nullptr, code);
    return rows;
}

domain::Changes changesOf(const QList<ChangedRow> &rows)
{
    domain::Changes changes;
    if (rows.size() > mostListedChanges) {
        changes.everything = true;
        return changes;
    }
    QSet<std::pair<int, qint64>> seen;
    for (const ChangedRow &row : rows) {
        const std::pair key(static_cast<int>(row.kind), row.id);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        changes.entries.append({row.kind, domain::AnyId(row.id)});
    }
    return changes;
}

QString checksumOf(const QByteArray &changeset)
{
    return QString::fromLatin1(QCryptographicHash::hash(changeset, QCryptographicHash::Sha256).toHex());
}

bool applyInverted(Connection &connection, const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    checkSession(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes));
    const Memory inverted(bytes);
    const int code = sqlite3changeset_apply(connection.handle(), size, bytes, isRecorded, refuse, nullptr);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        return false;
    if (code != SQLITE_OK)
        throw Fault(connection.handle(), code);
    return true;
}

} // namespace storage
