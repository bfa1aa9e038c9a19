#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/fileheader.h"
#include "storage/idsource.h"
#include "storage/lockfile.h"
#include "files/platform.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr int keptBackups = 10;
constexpr int pagesAStep = 2048;
constexpr int anySchema = std::numeric_limits<int>::max();
const auto stampFormat = "yyyy-MM-dd'T'HH-mm-ss-zzz'Z'";

QString stampOf(const domain::Clock &clock)
{
    return clock.now().toUTC().toString(QString::fromLatin1(stampFormat));
}

bool passesQuickCheck(Connection &connection)
{
    return connection.textOf("PRAGMA quick_check(1)") == u"ok";
}

struct BackupEnd
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

/// The source holds one read transaction: else every commit of another connection would begin the copy anew.
void copyPages(Connection &source, Connection &target, const BackupProgress &progress)
{
    source.execute("BEGIN");
    source.integerOf("SELECT count(*) FROM sqlite_schema");
    const std::unique_ptr<sqlite3_backup, BackupEnd> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        throw Fault(target.handle(), sqlite3_errcode(target.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), pagesAStep);
        const int total = sqlite3_backup_pagecount(backup.get());
        if (progress && !progress(total - sqlite3_backup_remaining(backup.get()), total))
            throw Fault({domain::ErrorCode::Cancelled, {}, {}});
    }
    if (code != SQLITE_DONE)
        throw Fault(target.handle(), code);
}

domain::Result<void> writeCopy(const QString &workspace, const QString &part, const BackupProgress &progress)
{
    return guarded([&]() -> domain::Result<void> {
        Connection source(workspace, Connection::Access::Read);
        Connection target(part, Connection::Access::Create);
        target.execute("PRAGMA synchronous = OFF");
        copyPages(source, target, progress);
        target.textOf("PRAGMA journal_mode = DELETE");
        if (!passesQuickCheck(target))
            return domain::Error{domain::ErrorCode::FileDamaged, u"the copy does not pass its check"_s, workspace};
        return domain::success();
    });
}

domain::Result<void> checkTarget(const QString &target)
{
    const QFileInfo info(target);
    const QFileInfo folder(info.absolutePath());
    if (info.exists())
        return domain::Error{domain::ErrorCode::FileExists, {}, target};
    if (!folder.isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, folder.filePath()};
    if (!folder.isWritable())
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, target};
    return domain::success();
}

domain::Result<void> renameDurably(const QString &from, const QString &to)
{
    if (!files::platform::syncFile(from))
        return domain::Error{domain::ErrorCode::StorageFailed, u"the disk did not confirm"_s, to};
    if (!QFile::rename(from, to))
        return domain::Error{domain::ErrorCode::FileExists, {}, to};
    files::platform::syncFolder(QFileInfo(to).absolutePath());
    return domain::success();
}

} // namespace

domain::Result<void> backupTo(const QString &workspace, const QString &target, const BackupProgress &progress)
{
    TRY_DONE(refuseUnlessOurs(readFileHeader(workspace, anySchema), workspace));
    TRY_DONE(checkTarget(target));
    const QString part = target + u"-part"_s;
    QFile::remove(part);
    auto written = writeCopy(workspace, part, progress);
    if (written.has_value())
        written = renameDurably(part, target);
    if (written.has_error()) {
        QFile::remove(part);
        QFile::remove(part + u"-journal"_s);
        domain::Error error = written.error();
        if (error.context.isEmpty())
            error.context = target;
        return error;
    }
    return domain::success();
}

bool isGoodWorkspace(const QString &path, int latest)
{
    if (refuseUnlessOurs(readFileHeader(path, latest), path).has_error())
        return false;
    const auto good = guarded([&]() -> domain::Result<bool> {
        Connection connection(path, Connection::Access::Read);
        return passesQuickCheck(connection);
    });
    return good.has_value() && good.value();
}

Backups::Backups(const QString &workspace)
    : m_workspace(workspace)
    , m_folder(QFileInfo(workspace).absoluteFilePath() + u"-backups"_s)
{
}

QStringList Backups::files() const
{
    const QDir folder(m_folder);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.tryweek"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(folder.filePath(name));
    return paths;
}

bool Backups::isDue(const domain::Clock &clock) const
{
    const QStringList paths = files();
    if (paths.isEmpty())
        return true;
    QDateTime made
        = QDateTime::fromString(QFileInfo(paths.first()).completeBaseName(), QString::fromLatin1(stampFormat));
    made.setTimeSpec(Qt::UTC);
    return !made.isValid() || made.toLocalTime().date() != clock.today();
}

domain::Result<QString> Backups::make(const domain::Clock &clock, const BackupProgress &progress) const
{
    if (!QDir().mkpath(m_folder))
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, m_folder};
    const QString path = QDir(m_folder).filePath(stampOf(clock) + u".tryweek"_s);
    TRY_DONE(backupTo(m_workspace, path, progress));
    keepTheLast();
    return path;
}

domain::Result<int> Backups::renew(const domain::Clock &clock, const BackupProgress &progress) const
{
    const QStringList older = files();
    TRY_DONE(make(clock, progress));
    int gone = 0;
    for (const QString &path : older)
        gone += QFile::remove(path) ? 1 : 0;
    files::platform::syncFolder(m_folder);
    return gone;
}

void Backups::keepTheLast() const
{
    const QStringList paths = files();
    for (const QString &path : paths.mid(keptBackups))
        QFile::remove(path);
    // A process that was killed leaves its half-written copy. Nobody else writes one here: the workspace is locked.
    QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.tryweek-part*"_s}, QDir::Files))
        folder.remove(name);
}

QString Backups::newestGood(int latest) const
{
    for (const QString &path : files())
        if (isGoodWorkspace(path, latest))
            return path;
    return {};
}

domain::Result<QString> restoreBackup(
    const QString &workspace, const QString &backup, const domain::Clock &clock, int latest)
{
    if (!isGoodWorkspace(backup, latest))
        return domain::Error{domain::ErrorCode::FileDamaged, {}, backup};
    TRY_VALUE(const LockFile lock, LockFile::take(workspace, {}, clock.now()));

    const QString fresh = workspace + u"-new"_s;
    QFile::remove(fresh);
    TRY_DONE(backupTo(backup, fresh));
    const QString kept = workspace + u"-damaged-"_s + stampOf(clock);
    // What the log or journal holds belongs to the damaged file and must not be played into the backup.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::rename(workspace + suffix, kept + suffix);
    TRY_DONE(renameDurably(fresh, workspace));
    return kept;
}

} // namespace storage
