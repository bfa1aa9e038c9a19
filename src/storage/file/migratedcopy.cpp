// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/migratedcopy.h"

#include "storage/file/backup.h"
#include "storage/file/connection.h"
#include "storage/file/fault.h"

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
