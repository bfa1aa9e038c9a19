// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/internal/tablefolder.h"

#include "files/alone.h"
#include "files/failure.h"
#include "files/platform.h"
#include "files/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

const QDir::Filters allEntries = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

domain::Error cannotPut(const QString &path)
{
    domain::Error error = files::cannotWrite(path);
    if (error.code != domain::ErrorCode::DiskFull)
        error.code = domain::ErrorCode::ExportFailed;
    return error;
}

domain::Error inTheWay(const QString &path)
{
    return {domain::ErrorCode::ExportFailed, u"something else of the name %1 is in the way"_s.arg(path), path};
}

bool isTable(const QFileInfo &info)
{
    QString name = info.fileName();
    if (name.endsWith(u"-part"_s))
        name.chop(5);
    return name.endsWith(u".csv"_s) && exportedTables().contains(name.chopped(4))
        && files::platform::isRegularFile(info.filePath()) && !info.isSymLink();
}

/// A folder in which an earlier program put its tables before it moved them.
bool isLeftInside(const QFileInfo &info);

/// Whether all that is in the folder comes from an export.
bool holdsTablesOnly(const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(allEntries))
        if (!isTable(info) && !isLeftInside(info))
            return false;
    return true;
}

bool isLeftInside(const QFileInfo &info)
{
    static const QRegularExpression left(u"^\\.tables-[A-Za-z]{4,6}$"_s);
    return left.match(info.fileName()).hasMatch() && info.isDir() && !info.isSymLink()
        && holdsTablesOnly(info.filePath());
}

/// Takes away the tables in a folder, and the folder when nothing else is in it.
void removeTables(const QString &folder)
{
    for (const QFileInfo &info : QDir(folder).entryInfoList(allEntries)) {
        if (isTable(info))
            QFile::remove(info.filePath());
        else if (isLeftInside(info))
            removeTables(info.filePath());
    }
    QDir().rmdir(folder);
}

bool isOnTheSameDisk(const QString &one, const QString &other)
{
    const auto first = files::platform::identityOf(one);
    const auto second = files::platform::identityOf(other);
    return !first || !second || first->device == second->device;
}

/// Where the tables are built: beside the folder where that can take its place, else in it.
QString buildingFor(const QFileInfo &folder)
{
    const QString above = folder.absolutePath();
    const bool stays = folder.exists()
        && (!QFileInfo(above).isWritable() || !isOnTheSameDisk(folder.filePath(), above)
            || folder.filePath() == QDir::current().canonicalPath());
    return stays ? folder.filePath() + u"/.tables-part"_s : files::partOf(folder.filePath());
}

/// Ends what a killed program began: the earlier export gets its name back when it has none.
domain::Result<void> clearLeftovers(const QString &folder, const QString &building)
{
    const QString earlier = files::partOf(folder) + u"-earlier"_s;
    if (QFileInfo(earlier).isDir() && holdsTablesOnly(earlier)) {
        if (QFileInfo::exists(folder))
            removeTables(earlier);
        else if (!files::platform::renameUnlessThere(earlier, folder))
            return cannotPut(folder);
    }
    if (!QFileInfo::exists(building))
        return domain::success();
    if (!QFileInfo(building).isDir() || !holdsTablesOnly(building))
        return inTheWay(building);
    removeTables(building);
    return domain::success();
}

} // namespace

const QStringList &exportedTables()
{
    static const QStringList names{u"amendments"_s, u"answers"_s, u"challenges"_s, u"customer_types"_s, u"cycles"_s,
        u"data_sets"_s, u"day_remarks"_s, u"decisions"_s, u"evidence"_s, u"findings"_s, u"goals"_s, u"history"_s,
        u"ideas"_s, u"import_profiles"_s, u"insights"_s, u"kept_views"_s, u"learning_rounds"_s, u"learnings"_s,
        u"measures"_s, u"messages"_s, u"notes"_s, u"participants"_s, u"people"_s, u"quotes"_s, u"readings"_s,
        u"reflections"_s, u"result_groups"_s, u"result_measures"_s, u"results"_s, u"rounds"_s, u"second_readings"_s,
        u"teams"_s, u"touchpoints"_s};
    return names;
}

domain::Result<TableFolder> TableFolder::open(const QString &folder, bool byteOrderMark, const Progress &progress)
{
    const QFileInfo given(folder);
    if (given.exists() && !given.isDir())
        return domain::Error{domain::ErrorCode::ExportFailed, u"a file of that name is in the way"_s, folder};
    // A link stays a link: the folder it leads to is filled.
    const QFileInfo info(given.exists() ? given.canonicalFilePath() : QDir::cleanPath(given.absoluteFilePath()));
    if (!QFileInfo(info.absolutePath()).isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, info.absolutePath()};
    const QString building = buildingFor(info);
    auto lock = std::make_unique<QFile>(building + u"-busy"_s);
    if (const auto alone = files::openAlone(*lock, folder); alone.has_error())
        return alone.error().code == domain::ErrorCode::FileInUse ? alone.error() : cannotPut(folder);
    TableFolder opened(info.filePath(), building, byteOrderMark, progress);
    opened.m_lock = std::move(lock);
    TRY_DONE(clearLeftovers(info.filePath(), building));
    if (!files::platform::createFolder(building))
        return cannotPut(folder);
    return opened;
}

TableFolder::TableFolder(QString folder, QString building, bool byteOrderMark, const Progress &progress)
    : m_folder(std::move(folder))
    , m_building(std::move(building))
    , m_byteOrderMark(byteOrderMark)
    , m_progress(&progress)
{
}

TableFolder::~TableFolder()
{
    if (!m_lock)
        return;
    if (QFileInfo(m_building).isDir() && holdsTablesOnly(m_building))
        removeTables(m_building);
    QFile::remove(m_lock->fileName()); // while the lock still holds the name for us
}

domain::Result<void> TableFolder::write(const QString &name, const QStringList &header, const Fill &fill)
{
    TRY_DONE(goOn());
    const QString fileName = name + u".csv"_s;
    TRY_VALUE(auto table, exchange::CsvWriter::create(m_building + u'/' + fileName, {m_byteOrderMark}));
    table.row(header);
    TRY_DONE(fill(table));
    TRY_DONE(table.finish());
    m_names.append(fileName);
    return domain::success();
}

domain::Result<void> TableFolder::goOn()
{
    if (*m_progress && !(*m_progress)(m_steps++, 0))
        return domain::Error{domain::ErrorCode::Cancelled, {}, m_folder};
    return domain::success();
}

domain::Result<QStringList> TableFolder::finish()
{
    const QDir folder(m_folder);
    for (const QString &name : std::as_const(m_names)) { // each table keeps the rights of the one it replaces
        if (const QFileInfo earlier(folder.filePath(name)); earlier.exists())
            QFile::setPermissions(m_building + u'/' + name, earlier.permissions());
    }
    const bool beside = QFileInfo(m_building).absolutePath() != m_folder;
    if (!folder.exists()) {
        if (!files::platform::renameUnlessThere(m_building, m_folder))
            return cannotPut(m_folder);
    } else if (beside && holdsTablesOnly(m_folder)) {
        TRY_DONE(replaceAll());
    } else {
        TRY_DONE(putOneByOne());
    }
    if (!files::platform::syncFolder(QFileInfo(m_folder).absolutePath()))
        return cannotPut(m_folder);
    QStringList files;
    for (const QString &name : std::as_const(m_names))
        files.append(folder.filePath(name));
    return files;
}

domain::Result<void> TableFolder::replaceAll()
{
    if (const auto rights = QFileInfo(m_folder).permissions(); rights != QFileInfo(m_building).permissions())
        QFile::setPermissions(m_building, rights);
    if (files::platform::exchangeNames(m_building, m_folder))
        return domain::success(); // the earlier one goes with what was built
    const QString earlier = files::partOf(m_folder) + u"-earlier"_s;
    if (!files::platform::renameUnlessThere(m_folder, earlier))
        return cannotPut(m_folder);
    if (!files::platform::renameUnlessThere(m_building, m_folder)) {
        const domain::Error error = cannotPut(m_folder);
        files::platform::renameUnlessThere(earlier, m_folder);
        return error;
    }
    removeTables(earlier);
    return domain::success();
}

domain::Result<void> TableFolder::putOneByOne()
{
    const QDir folder(m_folder);
    for (const QString &name : std::as_const(m_names))
        if (const QFileInfo there(folder.filePath(name)); there.exists() && !there.isFile())
            return inTheWay(there.filePath());
    for (const QString &name : std::as_const(m_names))
        if (!files::platform::renameOver(m_building + u'/' + name, folder.filePath(name)))
            return cannotPut(folder.filePath(name));
    for (const QFileInfo &info : folder.entryInfoList(allEntries)) {
        if (isTable(info) && !m_names.contains(info.fileName()) && !QFile::remove(info.filePath()))
            return cannotPut(info.filePath());
        if (isLeftInside(info) && info.filePath() != m_building)
            removeTables(info.filePath());
    }
    return files::platform::syncFolder(m_folder) ? domain::Result<void>(domain::success()) : cannotPut(m_folder);
}

} // namespace application
