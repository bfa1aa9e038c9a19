// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/backup.h"

#include "files/failure.h"
#include "files/newfile.h"
#include "files/platform.h"
#include "storage/file/connection.h"
#include "storage/file/fault.h"
#include "storage/file/fileheader.h"
#include "storage/file/idsource.h"
#include "storage/file/lockfile.h"
#include "storage/file/recovery.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

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

QString stampOf(const QDateTime &moment)
{
    return moment.toUTC().toString(QString::fromLatin1(stampFormat));
}

/// The first moment from now on that no backup in the folder is called by: the clock may have been set back.
QString freeBackupIn(const QString &folder, const domain::Clock &clock)
{
    QDateTime moment = clock.now();
    QString path;
    do {
        path = QDir(folder).filePath(stampOf(moment) + u".tryweek"_s);
        moment = moment.addMSecs(1);
    } while (QFile::exists(path));
    return path;
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
    const auto ended
        = qScopeGuard([&source] { sqlite3_exec(source.handle(), "ROLLBACK", nullptr, nullptr, nullptr); });
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

domain::Result<void> writeCopy(Connection &source, const QString &part, const BackupProgress &progress)
{
    return guarded([&]() -> domain::Result<void> {
        Connection target(part, Connection::Access::Create);
        target.execute("PRAGMA synchronous = OFF");
        copyPages(source, target, progress);
        target.textOf("PRAGMA journal_mode = DELETE");
        if (!passesQuickCheck(target))
            return domain::Error{domain::ErrorCode::FileDamaged, u"the copy does not pass its check"_s, {}};
        return domain::success();
    });
}

domain::Error about(domain::Error error, const QString &path)
{
    if (error.context.isEmpty())
        error.context = path;
    return error;
}

/// Log or journal go with the file they belong to.
domain::Result<void> renameCompanions(const QString &from, const QString &to)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        if (QFile::exists(from + suffix) && !files::platform::renameUnlessThere(from + suffix, to + suffix))
            return files::cannotWrite(from + suffix);
    return domain::success();
}

/// Gives each the other's name; where the file system cannot do it in one step, by a third name.
domain::Result<void> swapNames(const QString &one, const QString &other)
{
    if (files::platform::exchangeNames(one, other))
        return domain::success();
    const QString third = one + u"-backup"_s;
    if (!files::platform::renameUnlessThere(one, third))
        return files::cannotWrite(one);
    if (files::platform::renameUnlessThere(other, one)) {
        if (files::platform::renameUnlessThere(third, other))
            return domain::success();
        const domain::Error error = files::cannotWrite(other);
        files::platform::renameUnlessThere(one, other);
        files::platform::renameUnlessThere(third, one);
        return error;
    }
    const domain::Error error = files::cannotWrite(other);
    files::platform::renameUnlessThere(third, one);
    return error;
}

} // namespace

domain::Result<void> copyOf(Connection &source, const QString &target, const BackupProgress &progress)
{
    TRY_VALUE(auto file, files::NewFile::begin(target));
    if (!files::platform::createEmpty(file.part()))
        return files::cannotWrite(target);
    const auto written = writeCopy(source, file.part(), progress);
    if (written.has_error())
        return about(written.error(), target);
    return file.commit();
}

domain::Result<void> backupTo(const QString &workspace, const QString &target, const BackupProgress &progress)
{
    TRY_DONE(refuseUnlessOurs(readFileHeader(workspace, anySchema), workspace));
    TRY_DONE(recover(workspace, domain::SystemClock()));
    return guarded([&]() -> domain::Result<void> {
        Connection source(workspace, Connection::Access::Read);
        return copyOf(source, target, progress);
    });
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
    if (!files::platform::createFolder(m_folder) || !files::platform::syncFolder(QFileInfo(m_folder).absolutePath()))
        return files::cannotWrite(m_folder);
    const QString path = freeBackupIn(m_folder, clock);
    TRY_DONE(backupTo(m_workspace, path, progress));
    keepTheLast();
    return path;
}

domain::Result<int> Backups::renew(const domain::Clock &clock, const BackupProgress &progress) const
{
    const QStringList older = files();
    TRY_DONE(make(clock, progress));
    int gone = 0;
    for (const QString &path : older) {
        // One that keepTheLast() has taken away is gone too.
        if (!QFile::remove(path) && QFile::exists(path))
            return domain::Error{domain::ErrorCode::FileReadOnly, {}, path};
        ++gone;
    }
    if (!files::platform::syncFolder(m_folder))
        return files::cannotWrite(m_folder);
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
    TRY_VALUE(const LockFile lock, LockFile::takeBriefly(workspace, clock.now()));

    // The backup's copy first gets the name the damaged file is to have; then they exchange names, so that whenever
    // the power goes, something whole or the damaged file has the workspace's name and the other lies beside it.
    const QString kept = workspace + u"-damaged-"_s + stampOf(clock.now());
    TRY_DONE(backupTo(backup, kept));
    // What the log or journal holds belongs to the damaged file and must not be played into the backup.
    auto done = renameCompanions(workspace, kept);
    if (done.has_value())
        done = swapNames(workspace, kept);
    if (done.has_error()) {
        const auto back = renameCompanions(kept, workspace);
        if (back.has_value())
            QFile::remove(kept); // still the copy
        return done.error();
    }
    if (!files::platform::syncFolder(QFileInfo(workspace).absolutePath()))
        return files::cannotWrite(workspace);
    return kept;
}

} // namespace storage
