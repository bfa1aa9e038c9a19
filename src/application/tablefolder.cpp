#include "application/tablefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace application
{

domain::Result<TableFolder> TableFolder::open(const QString &folder, bool byteOrderMark, const Progress &progress)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return domain::Error{domain::ErrorCode::ExportFailed, u"a file of that name is in the way"_s, folder};
    const bool made = !info.exists();
    if (made && !QFileInfo(info.absolutePath()).isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, info.absolutePath()};
    if (made && !QDir().mkdir(info.absoluteFilePath()))
        return domain::Error{domain::ErrorCode::ExportFailed, u"the folder cannot be made"_s, folder};
    TableFolder opened(info.absoluteFilePath(), made, byteOrderMark, progress);
    if (!opened.m_building->isValid())
        return domain::Error{domain::ErrorCode::ExportFailed, opened.m_building->errorString(), folder};
    return opened;
}

TableFolder::TableFolder(const QString &folder, bool made, bool byteOrderMark, const Progress &progress)
    : m_folder(folder)
    , m_made(made)
    , m_byteOrderMark(byteOrderMark)
    , m_progress(&progress)
    , m_building(std::make_unique<QTemporaryDir>(folder + u"/.tables-XXXXXX"_s))
{
}

TableFolder::~TableFolder()
{
    if (!m_building)
        return;
    m_building->remove();
    if (m_made)
        QDir().rmdir(m_folder); // only goes when nothing is in it
}

domain::Result<void> TableFolder::write(const QString &name, const QStringList &header, const Fill &fill)
{
    TRY_DONE(goOn());
    const QString fileName = name + u".csv"_s;
    TRY_VALUE(auto table, exchange::CsvWriter::create(m_building->filePath(fileName), {m_byteOrderMark}));
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
    QStringList files;
    const QDir folder(m_folder);
    for (const QString &name : std::as_const(m_names)) {
        const QString file = folder.filePath(name);
        QFile::remove(file);
        if (!QFile::rename(m_building->filePath(name), file))
            return domain::Error{domain::ErrorCode::ExportFailed, u"a file there cannot be replaced"_s, file};
        files.append(file);
    }
    return files;
}

} // namespace application
