#include "storage/migratedcopy.h"

#include "storage/backup.h"
#include "storage/connection.h"
#include "storage/fault.h"

namespace storage
{

domain::Result<void> copyUpToDate(const QString &workspace, const QString &target, const Migrations &migrations)
{
    TRY_DONE(backupTo(workspace, target));
    return guarded([&]() -> domain::Result<void> {
        Connection connection(target, Connection::Access::Write);
        migrations.run(connection);
        return domain::success();
    });
}

} // namespace storage
