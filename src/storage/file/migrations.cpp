// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/migrations.h"

#include "files/reading.h"
#include "storage/file/fault.h"
#include "storage/file/fileheader.h"

#include <sqlite3.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr auto migrationFolder = ":/tryweek/migrations";

/// Foreign keys are off while tables are rebuilt, and checked as a whole before the commit.
void runSteps(Connection &connection, const QList<MigrationStep> &steps)
{
    connection.execute("BEGIN IMMEDIATE");
    const qint64 from = connection.integerOf("PRAGMA user_version");
    for (const MigrationStep &step : steps)
        if (step.number > from)
            connection.execute(step.sql.constData());
    if (connection.integerOf("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        throw Fault({domain::ErrorCode::FileDamaged, u"rows name others that are not there"_s, {}});
    connection.execute(("PRAGMA application_id = " + QByteArray::number(workspaceApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(steps.size()))
                           .constData());
    connection.execute("COMMIT");
}

} // namespace

Migrations Migrations::shipped()
{
    QList<MigrationStep> steps;
    const QDir folder(QString::fromLatin1(migrationFolder));
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        steps.append({name.left(4).toInt(), files::resource(folder.filePath(name))});

    return Migrations(steps);
}

Migrations::Migrations(QList<MigrationStep> steps)
    : m_steps(std::move(steps))
{
    for (int i = 0; i < m_steps.size(); ++i)
        Q_ASSERT(m_steps.at(i).number == i + 1);
}

void Migrations::run(Connection &connection) const
{
    connection.execute("PRAGMA foreign_keys = OFF");
    try {
        runSteps(connection, m_steps);
    } catch (...) {
        if (!sqlite3_get_autocommit(connection.handle()))
            sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    connection.execute("PRAGMA foreign_keys = ON");
}

} // namespace storage
