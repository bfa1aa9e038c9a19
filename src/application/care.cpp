#include "application/care.h"

#include "storage/backup.h"
#include "storage/check.h"
#include "storage/erase.h"
#include "storage/migrations.h"

namespace application
{

domain::Result<domain::CheckReport> Care::check(const QString &path, const Progress &progress)
{
    return storage::checkFile(path, progress);
}

domain::Result<void> Care::backup(const QString &path, const QString &target)
{
    return storage::backupTo(path, target);
}

domain::Result<void> Care::backUpDaily(const QString &path, const domain::Clock &clock, const Progress &progress)
{
    const storage::Backups backups(path);
    if (backups.isDue(clock))
        TRY_DONE(backups.make(clock, progress));
    return domain::success();
}

domain::Result<void> Care::lookForDamage(const QString &path, const Progress &progress)
{
    TRY_VALUE(const QString damage, storage::firstDamage(path, progress));
    if (!damage.isEmpty())
        return domain::Error{domain::ErrorCode::DamageFound, damage, path};
    return domain::success();
}

domain::Result<void> Care::finishErasing(const QString &path, const Progress &progress)
{
    return storage::scrub(path, progress);
}

int Care::backups(const QString &path)
{
    return static_cast<int>(storage::Backups(path).files().size());
}

domain::Result<int> Care::renewBackups(const QString &path, const domain::Clock &clock, const Progress &progress)
{
    return storage::Backups(path).renew(clock, progress);
}

QString Care::newestGoodBackup(const QString &path)
{
    return storage::Backups(path).newestGood(storage::Migrations::shipped().latest());
}

domain::Result<QString> Care::restore(const QString &path, const QString &backup)
{
    return storage::restoreBackup(path, backup, domain::SystemClock(), storage::Migrations::shipped().latest());
}

} // namespace application
