// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/erase.h"

#include "storage/file/changeset.h"
#include "storage/file/fault.h"
#include "storage/file/tables.h"

#include <sqlite3.h>

#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr auto scrubChore = "scrub";

/// How a changeset spells an id: found by this first, because reading every changeset would take long.
QByteArray spelledInChangesets(domain::AnyId id)
{
    QByteArray bytes(sizeof(qint64), Qt::Uninitialized);
    qToBigEndian(id.value(), bytes.data());
    return bytes;
}

domain::Result<bool> holdsRowOf(const QByteArray &changeset, domain::Kind kind, domain::AnyId id)
{
    return guarded([&]() -> domain::Result<bool> {
        const QList<ChangedRow> rows = changedRows(changeset);
        return std::any_of(rows.cbegin(), rows.cend(),
            [kind, id](const ChangedRow &row) { return row.kind == kind && !row.isLink && row.id == id.value(); });
    });
}

domain::Result<QList<domain::HistoryId>> entriesWith(const Reader &reader, domain::Kind kind, domain::AnyId id)
{
    QList<domain::HistoryId> entries;
    domain::Result<void> going = domain::success();
    TRY_DONE(reader.each(
        "SELECT id, changeset FROM history WHERE changeset IS NOT NULL AND instr(changeset, ?) > 0",
        [&](const Row &row) {
            const auto holds = holdsRowOf(row.get<QByteArray>(1), kind, id);
            if (holds.has_error())
                going = holds.error();
            else if (holds.value())
                entries.append(row.get<domain::HistoryId>(0));
            return going.has_value();
        },
        spelledInChangesets(id)));
    if (going.has_error())
        return going.error();
    return entries;
}

/// Everywhere but in its row: the search index and the history. Marks the file as to be scrubbed.
domain::Result<QList<domain::HistoryId>> forget(Writer &writer, domain::Kind kind, domain::AnyId id)
{
    TRY_DONE(writer.run("DELETE FROM search_people WHERE rowid = ?", id));
    TRY_VALUE(const auto entries, entriesWith(writer, kind, id));
    for (const domain::HistoryId entry : entries)
        TRY_DONE(writer.run("UPDATE history SET changeset = NULL, checksum = NULL WHERE id = ?", entry));
    TRY_DONE(
        writer.run("INSERT INTO chore (name, at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at",
            QString::fromLatin1(scrubChore), writer.now()));
    return entries;
}

/// In steps of a few hundred pages each, so that a note saved meanwhile waits milliseconds.
void mergeIndex(Connection &connection, const std::function<void()> &goOn)
{
    constexpr int changesOfAnIdleMerge = 2;
    for (const char *merge : {"INSERT INTO search_people (search_people, rank) VALUES ('merge', -500)",
             "INSERT INTO search_people (search_people, rank) VALUES ('merge', 500)"}) {
        qint64 before = 0;
        do {
            goOn();
            before = sqlite3_total_changes64(connection.handle());
            connection.execute(merge);
        } while (sqlite3_total_changes64(connection.handle()) - before >= changesOfAnIdleMerge);
    }
}

/// Whether the log is empty now; a file without a log has none.
bool emptiesLog(Connection &connection)
{
    return connection.integerOf("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
}

} // namespace

domain::Result<QList<domain::HistoryId>> eraseTextOf(Writer &writer, domain::NoteId note)
{
    TRY_DONE(writer.changeOne(domain::Kind::Note,
        "UPDATE note SET text = '', unusual = '', mark = 'unusual', did_not_because = '' WHERE id = ?", note));
    return forget(writer, domain::Kind::Note, domain::anyId(note));
}

domain::Result<QList<domain::HistoryId>> eraseTextsOf(Writer &writer, const domain::DayRemark &remark)
{
    TRY_VALUE(const auto ids,
        writer.list(
            "SELECT id FROM day_remark WHERE round = ? AND person = ? AND day = ?",
            [](const Row &row) { return row.get<domain::DayRemarkId>(0); }, remark.round, remark.person, remark.day));
    if (!ids.contains(remark.id))
        return domain::Error{domain::ErrorCode::NotFound, {}, kindName(domain::Kind::DayRemark)};
    QList<domain::HistoryId> entries;
    for (const domain::DayRemarkId id : ids) {
        TRY_DONE(writer.changeOne(domain::Kind::DayRemark,
            "UPDATE day_remark SET surprise = '', habit = '', watch = '', removed = 1 WHERE id = ?", id));
        TRY_VALUE(const auto some, forget(writer, domain::Kind::DayRemark, domain::anyId(id)));
        entries += some;
    }
    return entries;
}

domain::Result<void> scrub(const QString &workspace, const ScrubProgress &progress)
{
    return guarded([&]() -> domain::Result<void> {
        Connection connection(workspace, Connection::Access::Write);
        if (connection.integerOf("SELECT count(*) FROM chore WHERE name = 'scrub'") == 0)
            return domain::success();
        enum Part
        {
            Index,
            File,
            Log,
            All
        };
        const auto goOn = [&progress](Part part) {
            if (progress && !progress(part, All))
                throw Fault({domain::ErrorCode::Cancelled, {}, {}});
        };
        mergeIndex(connection, [&] { goOn(Index); });
        goOn(File);
        connection.dropStatements();
        connection.execute("VACUUM");
        constexpr int mostTries = 50;
        for (int tries = 0; !emptiesLog(connection); ++tries) {
            goOn(Log);
            if (tries == mostTries)
                return domain::Error{domain::ErrorCode::StorageFailed, u"the log is being read"_s, workspace};
            QThread::msleep(100); // somebody reads; this is a worker
        }
        connection.execute("DELETE FROM chore WHERE name = 'scrub'");
        return domain::success();
    });
}

} // namespace storage
