// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/workspace.h"

#include "files/failure.h"
#include "files/newfile.h"
#include "files/platform.h"
#include "storage/file/backup.h"
#include "storage/file/fileheader.h"
#include "storage/file/migratedcopy.h"
#include "storage/file/recovery.h"
#include "storage/file/tables.h"

#include <sqlite3.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr int closingBusyMilliseconds = 100;

domain::Error withPath(domain::Error error, const QString &path)
{
    if (error.context.isEmpty())
        error.context = path;
    return error;
}

/// The greatest id in use: the end of each table's tree, a few page reads in all.
qint64 greatestId(Connection &connection)
{
    qint64 greatest = connection.integerOf("SELECT max(id) FROM history");
    for (const Table &table : recordedTables) {
        if (table.name != tableOf(table.kind))
            continue;
        greatest = std::max(greatest, connection.integerOf("SELECT max(id) FROM " + std::string(table.name)));
    }
    return greatest;
}

domain::Result<void> buildFile(const QString &path, const Migrations &migrations)
{
    if (!files::platform::createEmpty(path)) // with our rights; SQLite gives its log the same
        return files::cannotWrite(path);
    return guarded([&]() -> domain::Result<void> {
        Connection connection(path, Connection::Access::Create);
        migrations.run(connection);
        return domain::success();
    });
}

/// Triggers run with every change and a view may stand for a table: what we did not make is not worked with.
void refusePlanted(Connection &connection)
{
    const QString planted = connection.textOf("SELECT type || ' ' || name FROM sqlite_schema WHERE type = 'trigger'"
                                              " OR (type = 'view' AND name <> 'searched_comment') LIMIT 1");
    if (!planted.isEmpty())
        throw Fault({domain::ErrorCode::FileAltered, planted, {}});
}

} // namespace

domain::Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Environment &environment)
{
    {
        TRY_VALUE(auto file, files::NewFile::begin(path));
        const auto built = buildFile(file.part(), environment.migrations);
        if (built.has_error())
            return withPath(built.error(), path);
        TRY_DONE(file.commit());
    }
    return open(path, OpenMode::ReadWrite, environment);
}

domain::Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, OpenMode mode, const Environment &environment)
{
    const int latest = environment.migrations.latest();
    TRY_DONE(refuseUnlessOurs(readFileHeader(path, latest), path));
    const bool readOnly = mode == OpenMode::ReadOnly;
    if (!readOnly && !QFileInfo(path).isWritable())
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, path};

    std::optional<LockFile> lock;
    if (readOnly) {
        TRY_DONE(recover(path, environment.clock));
    } else {
        TRY_VALUE(LockFile taken,
            LockFile::take(path, environment.personName, environment.clock.now(), environment.takeover));
        lock.emplace(std::move(taken));
        TRY_DONE(recoverUnderLock(path));
    }
    // Once more: what was played back may have changed it.
    const FileHeader header = readFileHeader(path, latest);
    TRY_DONE(refuseUnlessOurs(header, path));
    if (header.state == FileState::Older) {
        if (readOnly)
            return openOlderToRead(path, environment);
        TRY_DONE(Backups(path).make(environment.clock));
    }
    auto opened = guarded([&]() -> domain::Result<std::unique_ptr<Workspace>> {
        std::unique_ptr<Workspace> workspace(new Workspace(path, path, mode, environment, std::move(lock)));
        workspace->prepare(environment);
        return workspace;
    });
    if (opened.has_error())
        return withPath(opened.error(), path);
    return opened;
}

domain::Result<std::unique_ptr<Workspace>> Workspace::openOlderToRead(
    const QString &path, const Environment &environment)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QFileInfo(path).fileName());
    TRY_DONE(copyUpToDate(path, copy, environment.migrations));
    auto opened = guarded([&]() -> domain::Result<std::unique_ptr<Workspace>> {
        std::unique_ptr<Workspace> workspace(new Workspace(path, copy, OpenMode::ReadOnly, environment, {}));
        workspace->prepare(environment);
        workspace->m_copy = std::move(folder);
        return workspace;
    });
    if (opened.has_error())
        return withPath(opened.error(), path);
    return opened;
}

Workspace::Workspace(const QString &path, const QString &database, OpenMode mode, const Environment &environment,
    std::optional<LockFile> lock)
    : m_lock(std::move(lock))
    , m_shared(std::make_shared<Shared>(
          QFileInfo(path).absoluteFilePath(), environment.clock, environment.idSeed, environment.migrations.latest()))
    , m_connection(database, mode == OpenMode::ReadOnly ? Connection::Access::Read : Connection::Access::Write)
    , m_reader(m_connection)
    , m_session(m_connection, *m_shared)
    , m_onNetwork(environment.onNetwork ? *environment.onNetwork : files::platform::isNetworkFile(path))
{
    m_shared->database = QFileInfo(database).absoluteFilePath();
}

void Workspace::prepare(const Environment &environment)
{
    refusePlanted(m_connection);
    if (!isReadOnly()) {
        if (m_connection.integerOf("PRAGMA user_version") < environment.migrations.latest())
            environment.migrations.run(m_connection);
        // Write-ahead logging needs memory shared by all who have the file open, which a network does not give.
        m_connection.textOf(m_onNetwork ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
    }
    m_shared->ids.startAbove(greatestId(m_connection));
    m_seenVersion = m_connection.integerOf("PRAGMA data_version");
}

Workspace::~Workspace()
{
    m_connection.dropStatements();
    if (isReadOnly())
        return;
    if (m_connection.hasMoved()) {
        // What lies beside the path now may belong to another file; a log of ours must not be played into that.
        if (!m_connection.emptyLogOfMovedFile() && QFile::exists(path()))
            files::platform::renameUnlessThere(path() + u"-wal"_s, path() + u"-moved-wal"_s);
        return;
    }
    // Back to one file. Somebody still reading refuses it; then whoever opens the file next finds the log and goes
    // on.
    sqlite3_busy_timeout(m_connection.handle(), closingBusyMilliseconds);
    sqlite3_exec(m_connection.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

bool Workspace::hasMoved()
{
    const bool moved = m_connection.hasMoved();
    if (moved && !isReadOnly())
        m_connection.emptyLogOfMovedFile();
    return moved;
}

domain::Result<void> Workspace::saveCopy(const QString &target, const BackupProgress &progress)
{
    return copyOf(m_connection, target, progress);
}

domain::Result<void> Workspace::refuseWhenMoved() const
{
    // A second connection would open whatever has the name now.
    if (m_connection.hasMoved())
        return domain::Error{domain::ErrorCode::FileMoved, {}, path()};
    return domain::success();
}

std::optional<domain::Operation> Workspace::nextOf(UndoStack::Side side) const
{
    const std::optional<UndoStack::Step> step = m_shared->undo.next(side);
    return step ? std::optional(step->operation) : std::nullopt;
}

domain::Result<void> Workspace::undo(std::optional<domain::PersonId> person)
{
    return m_session.takeBack(UndoStack::Side::Undo, person);
}

domain::Result<void> Workspace::redo(std::optional<domain::PersonId> person)
{
    return m_session.takeBack(UndoStack::Side::Redo, person);
}

domain::Result<bool> Workspace::hasForeignCommits()
{
    const quint64 commits = m_shared->workerCommits;
    TRY_VALUE(const qint64 version, m_reader.value("PRAGMA data_version"));
    const bool changed = std::exchange(m_seenVersion, version) != version;
    if (std::exchange(m_seenWorkerCommits, commits) != commits) {
        m_mayHaveMissed |= changed;
        return false;
    }
    return changed || std::exchange(m_mayHaveMissed, false);
}

domain::Result<std::unique_ptr<WorkerReader>> Workspace::openReader() const
{
    TRY_DONE(refuseWhenMoved());
    return guarded(
        [&]() -> domain::Result<std::unique_ptr<WorkerReader>> { return std::make_unique<WorkerReader>(m_shared); });
}

domain::Result<std::unique_ptr<WorkerWriter>> Workspace::openWriter() const
{
    if (isReadOnly())
        return domain::Error{domain::ErrorCode::ReadOnlyWorkspace, {}, path()};
    TRY_DONE(refuseWhenMoved());
    return guarded(
        [&]() -> domain::Result<std::unique_ptr<WorkerWriter>> { return std::make_unique<WorkerWriter>(m_shared); });
}

} // namespace storage
