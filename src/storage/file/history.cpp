// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/history.h"

#include "storage/file/changeset.h"

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

/// An entry is undone while one that undoes it is not undone itself; chains are as long as undo and redo alternate.
constexpr auto isUndoneSql = "WITH RECURSIVE takers (id, depth) AS (SELECT ?, 0 UNION ALL"
                             " SELECT history.id, depth + 1 FROM history JOIN takers ON history.undoes = takers.id "
                             "AND history.id > takers.id)"
                             " SELECT max(depth) FROM takers";

domain::HistoryEntry entryOf(const Row &row)
{
    domain::HistoryEntry entry;
    row.read(entry.id, entry.at, entry.person, entry.cycle, entry.code, entry.arguments, entry.undoes);
    return entry;
}

domain::Result<QList<domain::HistoryEntry>> withUndone(
    const Reader &reader, domain::Result<QList<domain::HistoryEntry>> found)
{
    TRY_VALUE(auto entries, std::move(found));
    for (domain::HistoryEntry &entry : entries) {
        TRY_VALUE(const qint64 depth, reader.value(isUndoneSql, entry.id));
        entry.undone = depth % 2 == 1;
    }
    return entries;
}

qint64 idBound(std::optional<domain::HistoryId> before)
{
    return before ? before->value() : std::numeric_limits<qint64>::max();
}

} // namespace

domain::Result<domain::HistoryId> writeHistory(Writer &writer, const domain::Operation &operation,
    const QByteArray &changeset, int schema, std::optional<domain::HistoryId> undoes)
{
    const auto id = writer.nextId<domain::HistoryTag>();
    std::optional<QByteArray> bytes;
    std::optional<QString> checksum;
    if (!changeset.isEmpty()) {
        bytes = changeset;
        checksum = checksumOf(changeset);
    }
    TRY_DONE(
        writer.run("INSERT INTO history (id, at, person, cycle, code, arguments, changeset, checksum, schema, undoes)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id, writer.now(), operation.person, operation.cycle, operation.code, operation.arguments, bytes, checksum,
            schema, undoes));
    return id;
}

domain::Result<RecordedChange> recordedChange(const Reader &reader, domain::HistoryId id)
{
    TRY_VALUE(const auto found,
        reader.find(
            "SELECT changeset, coalesce(checksum, ''), schema FROM history WHERE id = ?",
            [](const Row &row) {
                RecordedChange change;
                row.read(change.changeset, change.checksum, change.schema);
                return change;
            },
            id));
    if (!found)
        return domain::Error{domain::ErrorCode::NotFound, {}, u"history"_s};
    if (found->changeset && checksumOf(*found->changeset) != found->checksum)
        return domain::Error{domain::ErrorCode::HistoryDamaged, {}, QString::number(id.value())};
    return *found;
}

domain::Result<QList<domain::HistoryEntry>> latestHistory(
    const Reader &reader, int limit, std::optional<domain::HistoryId> before)
{
    return withUndone(reader,
        reader.list("SELECT id, at, person, cycle, code, arguments, undoes FROM history WHERE id < ?"
                    " ORDER BY id DESC LIMIT ?",
            entryOf, idBound(before), limit));
}

domain::Result<QList<domain::HistoryEntry>> historyOf(
    const Reader &reader, domain::CycleId cycle, int limit, std::optional<domain::HistoryId> before)
{
    return withUndone(reader,
        reader.list("SELECT id, at, person, cycle, code, arguments, undoes FROM history WHERE cycle = ?"
                    " AND id < ? ORDER BY id DESC LIMIT ?",
            entryOf, cycle, idBound(before), limit));
}

domain::Result<std::optional<QDateTime>> lastMovementOf(const Reader &reader, domain::CycleId cycle)
{
    return reader.find(
        "SELECT at FROM history WHERE cycle = ? ORDER BY id DESC LIMIT 1",
        [](const Row &row) { return row.get<QDateTime>(0); }, cycle);
}

} // namespace storage
