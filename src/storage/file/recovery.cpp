// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/recovery.h"

#include "storage/file/connection.h"
#include "storage/file/fault.h"
#include "storage/file/lockfile.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr int othersBusyMilliseconds = 100;

bool mayBeWritten(const QString &workspace)
{
    const QFileInfo info(workspace);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// The name it was to have holds the time, so that no later restoring meets it.
void removeHalfRestored(const QString &workspace)
{
    const QFileInfo info(workspace);
    QDir folder(info.absolutePath());
    const QString beginning = info.fileName() + u"-damaged-"_s;
    for (const QString &name : folder.entryList({u"*-part"_s, u"*-part-*"_s}, QDir::Files))
        if (name.startsWith(beginning))
            folder.remove(name);
}

/// False when another program's lock is in the way.
bool executeUnlessBusy(Connection &connection, const char *sql)
{
    const int code = sqlite3_exec(connection.handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        throw Fault(connection.handle(), code);
    return code == SQLITE_OK;
}

/// A journal that is still there after the first read was never begun, or belongs to a program that is writing at
/// this moment without knowing our lock: then it is all that program has to go back by, and stays.
void removeIdleJournal(Connection &connection, const QString &workspace)
{
    const QString journal = workspace + u"-journal"_s;
    if (!QFile::exists(journal) || !executeUnlessBusy(connection, "BEGIN EXCLUSIVE"))
        return;
    QFile::remove(journal);
    connection.execute("ROLLBACK");
}

} // namespace

bool hasUnfinishedWork(const QString &workspace)
{
    return QFileInfo(workspace + u"-journal"_s).size() > 0 || QFileInfo(workspace + u"-wal"_s).size() > 0;
}

domain::Result<void> recoverUnderLock(const QString &workspace)
{
    removeHalfRestored(workspace);
    if (!hasUnfinishedWork(workspace))
        return domain::success();
    return guarded([&]() -> domain::Result<void> {
        Connection connection(workspace, Connection::Access::Write);
        connection.integerOf("SELECT count(*) FROM sqlite_schema"); // the first read rolls a journal back
        sqlite3_busy_timeout(connection.handle(), othersBusyMilliseconds);
        // Somebody who only reads keeps the log where it is; it can be read and written beside them.
        executeUnlessBusy(connection, "PRAGMA journal_mode = DELETE");
        removeIdleJournal(connection, workspace);
        return domain::success();
    });
}

domain::Result<void> recover(const QString &workspace, const domain::Clock &clock)
{
    if (!hasUnfinishedWork(workspace))
        return domain::success();
    if (const auto holder = LockFile::holderOf(workspace);
        holder && !holder->isBrief && !LockFile::isStale(workspace, *holder))
        return domain::success();
    if (!mayBeWritten(workspace))
        return domain::Error{domain::ErrorCode::FileUnfinished, {}, workspace};
    const auto lock = LockFile::takeBriefly(workspace, clock.now());
    if (lock.has_error())
        return lock.error().code == domain::ErrorCode::FileLocked ? domain::Result<void>(domain::success())
                                                                  : lock.error();
    return recoverUnderLock(workspace);
}

} // namespace storage
