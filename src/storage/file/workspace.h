// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/backup.h"
#include "storage/file/door.h"
#include "storage/file/environment.h"
#include "storage/file/worker.h"

#include <QTemporaryDir>

#include <memory>

namespace storage
{

/// An open workspace file: its main connection, for the thread that opened it. Writes go through perform() and its
/// named exceptions, reads through reader(). Listeners hear after every commit what changed.
class Workspace
{
public:
    /// Makes a new file and opens it. FileExists, FolderMissing, FileReadOnly, DiskFull.
    static domain::Result<std::unique_ptr<Workspace>> create(const QString &path, const Environment &environment);
    /// FileMissing, FileUnreadable, FileForeign, FileDamaged, FileNewer, FileLocked, FileReadOnly (ReadWrite only),
    /// FileUnfinished. ReadOnly shows a file of an older schema through a copy that was brought up to date, and
    /// leaves the file itself as it is.
    static domain::Result<std::unique_ptr<Workspace>> open(
        const QString &path, OpenMode mode, const Environment &environment);
    /// Goes back to one file when no other connection is left, and gives the lock away.
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    const QString &path() const { return m_shared->path; }
    bool isReadOnly() const { return !m_connection.isWritable(); }
    int schema() const { return m_shared->schema; }
    const domain::Clock &clock() const { return m_shared->clock; }
    const Reader &reader() const { return m_reader; }
    /// Whether the file was moved, removed or replaced since it was opened. What was saved is in the file that is
    /// open here; its log is moved into it at once, because that would not travel with it; unless somebody has
    /// opened the file under its new name: then only saveCopy() keeps it. Nothing is written any more.
    bool hasMoved();
    /// A copy of what is open here, also when its path leads elsewhere by now; whole or not at all. FileExists,
    /// FolderMissing, FileReadOnly, DiskFull.
    domain::Result<void> saveCopy(const QString &target, const BackupProgress &progress = {});

    /// Runs `function(Writer &)`, which returns a Result, as one recorded operation: rows, search index and history
    /// in one transaction, one undo. An Error rolls all of it back. Not to be called inside itself: pass the Writer
    /// on.
    template <typename Function>
    auto perform(const domain::Operation &operation, Function &&function) -> std::invoke_result_t<Function, Writer &>
    {
        return throughDoor<std::invoke_result_t<Function, Writer &>>(
            [&](const Door::Action &action) { return m_session.perform(operation, action); }, function);
    }
    /// An entry of the history without data, such as an early look or an export.
    domain::Result<void> performEvent(const domain::Operation &operation)
    {
        return m_session.performEvent(operation);
    }
    /// The exception for half-typed text and remembered logins: durable, but no history, undo, search or listeners.
    template <typename Function>
    auto draft(Function &&function) -> std::invoke_result_t<Function, Writer &>
    {
        return throughDoor<std::invoke_result_t<Function, Writer &>>(
            [&](const Door::Action &action) { return m_session.unrecorded(action); }, function);
    }

    /// The exception for erasing for good; see Door::erase().
    domain::Result<void> erase(const domain::Operation &operation, const domain::Changes &changes,
        const std::function<domain::Result<QList<domain::HistoryId>>(Writer &)> &action)
    {
        return m_session.erase(operation, changes, action);
    }

    /// What undo() would take back; nothing when there is nothing.
    std::optional<domain::Operation> nextUndo() const { return nextOf(UndoStack::Side::Undo); }
    std::optional<domain::Operation> nextRedo() const { return nextOf(UndoStack::Side::Redo); }
    bool canUndo() const { return !isReadOnly() && nextUndo().has_value(); }
    bool canRedo() const { return !isReadOnly() && nextRedo().has_value(); }
    /// NothingToUndo; Conflict or HistoryDamaged: nothing changed, and the stack is empty from then on.
    domain::Result<void> undo(std::optional<domain::PersonId> person = {});
    domain::Result<void> redo(std::optional<domain::PersonId> person = {});

    /// Called after every commit of this process, on the thread that wrote. Returns the number for removeListener().
    int addListener(Listeners::Listener listener) { return m_shared->listeners.add(std::move(listener)); }
    void removeListener(int number) { m_shared->listeners.remove(number); }
    /// Whether another process committed since the last time this was asked. While workers of this process write, the
    /// answer waits until they are done.
    domain::Result<bool> hasForeignCommits();

    /// An id for something that waits in an outbox until this file may be written.
    template <typename Tag>
    domain::Id<Tag> nextId()
    {
        return m_shared->ids.nextApart<Tag>();
    }

    /// A second connection for a worker, seeing the file as it is now; drop it soon, or the file cannot shrink its
    /// log.
    domain::Result<std::unique_ptr<WorkerReader>> openReader() const;
    /// A second connection for a worker that writes; its operations stand on the same undo stack.
    domain::Result<std::unique_ptr<WorkerWriter>> openWriter() const;

private:
    using CopyFolder = std::unique_ptr<QTemporaryDir>;

    Workspace(const QString &path, const QString &database, OpenMode mode, const Environment &environment,
        std::optional<LockFile> lock);
    static domain::Result<std::unique_ptr<Workspace>> openOlderToRead(
        const QString &path, const Environment &environment);
    domain::Result<void> refuseWhenMoved() const;

    void prepare(const Environment &environment);
    std::optional<domain::Operation> nextOf(UndoStack::Side side) const;

    std::optional<LockFile> m_lock; // the last to go
    CopyFolder m_copy; ///< of an older file that is only read
    std::shared_ptr<Shared> m_shared;
    Connection m_connection;
    Reader m_reader;
    Door m_session;
    bool m_onNetwork = false;
    qint64 m_seenVersion = 0;
    quint64 m_seenWorkerCommits = 0;
    bool m_mayHaveMissed = false;
};

} // namespace storage
