// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/maintenance.h"

#include "storage/file/backup.h"
#include "storage/file/check.h"
#include "storage/file/migrations.h"
#include "storage/rows/erase.h"

namespace application
{

domain::Result<domain::CheckReport> Maintenance::check(const QString &path, const Progress &progress)
{
    return storage::checkFile(path, progress);
}

domain::Result<void> Maintenance::backup(const QString &path, const QString &target)
{
    return storage::backupTo(path, target);
}

domain::Result<void> Maintenance::backUpDaily(
    const QString &path, const domain::Clock &clock, const Progress &progress)
{
    const storage::Backups backups(path);
    if (backups.isDue(clock))
        TRY_DONE(backups.make(clock, progress));
    return domain::success();
}

domain::Result<void> Maintenance::lookForDamage(const QString &path, const Progress &progress)
{
    TRY_VALUE(const QString damage, storage::firstDamage(path, progress));
    if (!damage.isEmpty())
        return domain::Error{domain::ErrorCode::DamageFound, damage, path};
    return domain::success();
}

domain::Result<void> Maintenance::finishErasing(const QString &path, const Progress &progress)
{
    return storage::scrub(path, progress);
}

int Maintenance::backups(const QString &path)
{
    return static_cast<int>(storage::Backups(path).files().size());
}

domain::Result<int> Maintenance::renewBackups(
    const QString &path, const domain::Clock &clock, const Progress &progress)
{
    return storage::Backups(path).renew(clock, progress);
}

QString Maintenance::newestGoodBackup(const QString &path)
{
    return storage::Backups(path).newestGood(storage::Migrations::shipped().latest());
}

domain::Result<QString> Maintenance::restore(const QString &path, const QString &backup)
{
    return storage::restoreBackup(path, backup, domain::SystemClock(), storage::Migrations::shipped().latest());
}

} // namespace application
