// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/scenario.h"

#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "faults/child.h"
#include "wording/errors.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using application::Maintenance;

namespace faults
{

namespace
{

const QString copyName = u"copy.tryweek"_s;
const QString newName = u"new.tryweek"_s;
const QString tableName = u"table.csv"_s;
const QString outName = u"tables"_s;

/// The lines of a file; -1 when it is missing or its last line is cut off.
int wholeLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = file.readAll();
    return bytes.endsWith('\n') ? static_cast<int>(bytes.count('\n')) : -1;
}

QString wholeWorkspace(const QString &path)
{
    const auto report = Maintenance::check(path);
    if (report.has_error())
        return path + u": "_s + wording::sentence(report.error());
    return report.value().isWhole() ? QString() : path + u": "_s + report.value().problems.first().detail;
}

/// What has this name is a whole workspace; it is there when it was acknowledged.
Scenario::Check workspaceStands(const QString &name, const QByteArray &what)
{
    return [=](const Ground &ground, const Heard &heard) -> QString {
        if (!QFile::exists(ground.path(name)))
            return heard.has("ack " + what) ? u"acknowledged and not there: "_s + name : QString();
        return wholeWorkspace(ground.path(name));
    };
}

/// As the next start does it with a workspace: opened and left.
int openOnce(const Ground &ground, const QString &name)
{
    const auto opened = application::Workspace::open(
        ground.path(name), application::Workspace::Mode::ReadWrite, {ground.nextClock(), u"desk-1"_s, {}});
    if (opened.has_error()) {
        std::fputs((wording::sentence(opened.error()) + u'\n').toUtf8().constData(), stderr);
        return 1;
    }
    return 0;
}

/// Done again without faults: it succeeds, or the workspace asked for is there already and can be used.
Scenario::Check again(const std::function<int(const Ground &)> &run, const QString &name = {})
{
    return [=](const Ground &ground, const Heard &) -> QString {
        const bool wasThere = !name.isEmpty() && QFile::exists(ground.path(name));
        const int code = wasThere ? openOnce(ground, name) : run(ground);
        return code == 0 ? QString() : u"the next run fails with %1"_s.arg(code);
    };
}

int importInto(const Ground &ground, const QString &name, const QByteArray &what)
{
    return runAcknowledged(
        ground, {u"import"_s, ground.path(name), ground.path(u"survey.csv"_s), u"--name"_s, u"Survey"_s}, what);
}

int importHere(const Ground &ground)
{
    return importInto(ground, u"care.tryweek"_s, "imported");
}

int importNew(const Ground &ground)
{
    return importInto(ground, newName, "imported-new");
}

QStringList exportArguments(const Ground &ground)
{
    return {u"export"_s, ground.workspace(), u"--format"_s, u"csv"_s, u"--out"_s, ground.path(outName)};
}

int exportTables(const Ground &ground)
{
    return runAcknowledged(ground, exportArguments(ground), "exported");
}

int logOne(const Ground &ground)
{
    return runCommand(ground,
        {u"note"_s, ground.workspace(), u"--round"_s, QString::number(ground.facts().round.value()), u"--effect"_s,
            u"worse"_s, u"--text"_s, u"after the first export"_s});
}

void exportBefore(const Ground &ground)
{
    if (runCommand(ground, exportArguments(ground)) != 0 || logOne(ground) != 0)
        qFatal("not arranged: the earlier export");
}

/// A folder under the final name holds every table, each whole; an earlier export is there until the new one is.
QString tablesStand(const Ground &ground, const Heard &heard, bool wasThere)
{
    const QDir folder(ground.path(outName));
    const QStringList names = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    const bool acknowledged = heard.has("ack exported");
    if (!folder.exists())
        return acknowledged || wasThere ? u"the folder of tables is not there"_s : QString();
    if (names.isEmpty())
        return u"a folder without tables under the final name"_s;
    for (const QString &name : names)
        if (wholeLines(folder.filePath(name)) < 1)
            return u"a table is cut off: "_s + name;
    const int lines = wholeLines(folder.filePath(u"notes.csv"_s));
    const int before = static_cast<int>(ground.facts().notes.size()) + 1;
    const int now = before + (wasThere ? 1 : 0);
    if (lines != now && (acknowledged || lines != before))
        return u"notes.csv has %1 lines, not %2"_s.arg(lines).arg(now);
    return {};
}

int backUp(const Ground &ground)
{
    return runAcknowledged(ground, {u"backup"_s, ground.workspace(), ground.path(copyName)}, "backup");
}

int makeExample(const Ground &ground)
{
    return runAcknowledged(ground, {u"example"_s, ground.path(newName)}, "example");
}

int writeTable(const Ground &ground)
{
    return runAcknowledged(
        ground, {u"preview"_s, ground.path(u"survey.csv"_s), u"--csv"_s, ground.path(tableName)}, "table");
}

void writeOlderTable(const Ground &ground)
{
    QFile file(ground.path(tableName));
    if (!file.open(QIODevice::WriteOnly) || file.write("older\ntable\n") < 0)
        qFatal("not arranged: an older table");
}

QString tableStands(const Ground &ground, const Heard &heard)
{
    const int lines = wholeLines(ground.path(tableName));
    const bool isNew = lines == responses + 1;
    const bool isOld = lines == 2 && !heard.has("ack table");
    return isNew || isOld ? QString() : u"the table has %1 lines"_s.arg(lines);
}

void placeOlderSchema(const Ground &ground)
{
    QFile::copy(QStringLiteral(TRYWEEK_SOURCE_DIR "/tests/fixtures/schema0003.tryweek"), ground.path(newName));
    QFile::setPermissions(ground.path(newName), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

int migrate(const Ground &ground)
{
    const int code = openOnce(ground, newName);
    if (code == 0)
        acknowledge("ack migrated");
    return code;
}

QString migratedStands(const Ground &ground, const Heard &)
{
    return QFile::exists(ground.path(newName)) ? QString() : u"the older file is gone"_s;
}

/// A good backup lies beside a damaged workspace.
void damage(const Ground &ground)
{
    const auto saved = Maintenance::backUpDaily(ground.workspace(), ground.clock());
    QFile file(ground.workspace());
    if (saved.has_error() || !file.open(QIODevice::ReadWrite) || !file.seek(4096)
        || file.write(QByteArray(3 * 4096, 'x')) < 0)
        qFatal("not arranged: a damaged workspace");
}

int restore(const Ground &ground)
{
    const auto kept = Maintenance::restore(ground.workspace(), Maintenance::newestGoodBackup(ground.workspace()));
    if (kept.has_error()) {
        std::fputs((wording::sentence(kept.error()) + u'\n').toUtf8().constData(), stderr);
        return 1;
    }
    acknowledge("ack restored");
    return 0;
}

/// The backup is never lost; the damaged file is at its place or beside it.
QString restoredStands(const Ground &ground, const Heard &heard)
{
    if (Maintenance::newestGoodBackup(ground.workspace()).isEmpty())
        return u"the backup is gone"_s;
    const bool isWhole = QFile::exists(ground.workspace()) && wholeWorkspace(ground.workspace()).isEmpty();
    const bool isKept = !QDir(ground.folder()).entryList({u"care.tryweek-damaged-*"_s}, QDir::Files).isEmpty();
    if (heard.has("ack restored") && !(isWhole && isKept))
        return u"restored, but the file is not whole or the damaged one is gone"_s;
    if (!isKept && (isWhole || !QFile::exists(ground.workspace())))
        return u"the damaged file is gone"_s;
    return {};
}

QString restoreAgain(const Ground &ground, const Heard &)
{
    if (QFile::exists(ground.workspace()) && wholeWorkspace(ground.workspace()).isEmpty())
        return {};
    return restore(ground) == 0 ? QString() : u"it cannot be restored any more"_s;
}

} // namespace

QList<Scenario> fileScenarios()
{
    const auto tables = [](const Ground &ground, const Heard &heard) { return tablesStand(ground, heard, false); };
    const auto newTables = [](const Ground &ground, const Heard &heard) { return tablesStand(ground, heard, true); };
    return {
        {u"import"_s, {}, importHere, {}, again(importHere)},
        {u"import-new"_s, {}, importNew, workspaceStands(newName, "imported-new"), again(importNew)},
        {u"export"_s, {}, exportTables, tables, again(exportTables)},
        {u"export-over"_s, exportBefore, exportTables, newTables, again(exportTables)},
        {u"backup"_s, {}, backUp, workspaceStands(copyName, "backup"), again(backUp, copyName)},
        {u"example"_s, {}, makeExample, workspaceStands(newName, "example"), again(makeExample, newName)},
        {u"table"_s, writeOlderTable, writeTable, tableStands, again(writeTable)},
        {u"migration"_s, placeOlderSchema, migrate, migratedStands, again(migrate)},
        {u"restore"_s, damage, restore, restoredStands, restoreAgain},
    };
}

} // namespace faults
