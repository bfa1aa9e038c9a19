#include "storage/workspace.h"

#include "storage/backup.h"
#include "storage/fileheader.h"
#include "files/platform.h"
#include "storage/tables.h"

#include <sqlite3.h>

#include <QFile>
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
    return guarded([&]() -> domain::Result<void> {
        Connection connection(path, Connection::Access::Create);
        migrations.run(connection);
        return domain::success();
    });
}

} // namespace

domain::Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Environment &environment)
{
    const QFileInfo info(path);
    if (info.exists())
        return domain::Error{domain::ErrorCode::FileExists, {}, path};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, folder.filePath()};
    if (!folder.isWritable())
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, path};

    // Built under another name, so that a file of the right name is always whole.
    const QString building = path + u"-new"_s;
    QFile::remove(building);
    const auto built = buildFile(building, environment.migrations);
    if (built.has_error()) {
        QFile::remove(building);
        return withPath(built.error(), path);
    }
    // A log left of a file that was deleted would be played into the new one.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
    if (!QFile::rename(building, path)) {
        QFile::remove(building);
        return domain::Error{domain::ErrorCode::FileExists, {}, path};
    }
    files::platform::syncFolder(folder.filePath());
    return open(path, OpenMode::ReadWrite, environment);
}

domain::Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, OpenMode mode, const Environment &environment)
{
    const FileHeader header = readFileHeader(path, environment.migrations.latest());
    TRY_DONE(refuseUnlessOurs(header, path));
    const bool readOnly = mode == OpenMode::ReadOnly;
    if (readOnly && header.state == FileState::Older)
        return domain::Error{domain::ErrorCode::FileOlder, QString::number(header.schema), path};
    if (!readOnly && !QFileInfo(path).isWritable())
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, path};

    std::optional<LockFile> lock;
    if (!readOnly) {
        TRY_VALUE(LockFile taken,
            LockFile::take(path, environment.personName, environment.clock.now(), environment.takeover));
        lock.emplace(std::move(taken));
    }
    if (header.state == FileState::Older)
        TRY_DONE(Backups(path).make(environment.clock));
    auto opened = guarded([&]() -> domain::Result<std::unique_ptr<Workspace>> {
        std::unique_ptr<Workspace> workspace(new Workspace(path, mode, environment, std::move(lock)));
        workspace->prepare(environment);
        return workspace;
    });
    if (opened.has_error())
        return withPath(opened.error(), path);
    return opened;
}

Workspace::Workspace(const QString &path, OpenMode mode, const Environment &environment, std::optional<LockFile> lock)
    : m_lock(std::move(lock))
    , m_shared(std::make_shared<Shared>(
          QFileInfo(path).absoluteFilePath(), environment.clock, environment.idSeed, environment.migrations.latest()))
    , m_connection(path, mode == OpenMode::ReadOnly ? Connection::Access::Read : Connection::Access::Write)
    , m_reader(m_connection)
    , m_door(m_connection, *m_shared)
    , m_onNetwork(environment.onNetwork ? *environment.onNetwork : files::platform::isNetworkFile(path))
{
}

void Workspace::prepare(const Environment &environment)
{
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
    // Back to one file. Somebody still reading refuses it; then whoever opens the file next finds the log and goes
    // on.
    sqlite3_busy_timeout(m_connection.handle(), closingBusyMilliseconds);
    sqlite3_exec(m_connection.handle(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

std::optional<domain::Operation> Workspace::nextOf(UndoStack::Side side) const
{
    const std::optional<UndoStack::Step> step = m_shared->undo.next(side);
    return step ? std::optional(step->operation) : std::nullopt;
}

domain::Result<void> Workspace::undo(std::optional<domain::PersonId> person)
{
    return m_door.takeBack(UndoStack::Side::Undo, person);
}

domain::Result<void> Workspace::redo(std::optional<domain::PersonId> person)
{
    return m_door.takeBack(UndoStack::Side::Redo, person);
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
    return guarded(
        [&]() -> domain::Result<std::unique_ptr<WorkerReader>> { return std::make_unique<WorkerReader>(m_shared); });
}

domain::Result<std::unique_ptr<WorkerWriter>> Workspace::openWriter() const
{
    if (isReadOnly())
        return domain::Error{domain::ErrorCode::ReadOnlyWorkspace, {}, path()};
    return guarded(
        [&]() -> domain::Result<std::unique_ptr<WorkerWriter>> { return std::make_unique<WorkerWriter>(m_shared); });
}

} // namespace storage
