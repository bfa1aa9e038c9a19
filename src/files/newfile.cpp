// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/newfile.h"

#include "files/alone.h"
#include "files/failure.h"
#include "files/platform.h"
#include "files/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace files
{

namespace
{

QString lockOfBuilding(const QString &path)
{
    return partOf(path) + u"-busy"_s;
}

/// What was built and not finished, here or inside (a workspace built under the name of a part has a part itself).
void removeUnfinished(const QString &part)
{
    static const QRegularExpression unfinished(u"^(-part(-busy)?)?(-wal|-shm|-journal|-lock|-lock-\\d+)?$"_s);
    const QFileInfo info(part);
    QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList({}, QDir::Files | QDir::Hidden | QDir::System))
        if (name.startsWith(info.fileName()) && unfinished.match(name.mid(info.fileName().size())).hasMatch())
            folder.remove(name);
    for (const QString &name : {part + u"-backups"_s, part + u"-part-backups"_s}) {
        QDir backups(name);
        if (!backups.exists())
            continue;
        for (const QString &copy : backups.entryList({u"*.tryweek"_s, u"*.tryweek-part*"_s}, QDir::Files))
            backups.remove(copy);
        folder.rmdir(name);
    }
}

} // namespace

domain::Result<NewFile> NewFile::begin(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return domain::Error{domain::ErrorCode::FileExists, {}, path};
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, folder.filePath()};
    if (!folder.isWritable())
        return domain::Error{domain::ErrorCode::FileReadOnly, {}, path};
    auto lock = std::make_unique<QFile>(lockOfBuilding(info.absoluteFilePath()));
    TRY_DONE(openAlone(*lock, path));
    return NewFile(info.absoluteFilePath(), std::move(lock));
}

NewFile::NewFile(QString path, std::unique_ptr<QFile> lock)
    : m_path(std::move(path))
    , m_part(partOf(m_path))
    , m_lock(std::move(lock))
{
    removeUnfinished(m_part);
}

NewFile::~NewFile()
{
    if (!m_lock)
        return;
    removeUnfinished(m_part);
    QFile::remove(m_lock->fileName()); // while the lock still holds the name for us
}

domain::Result<void> NewFile::commit()
{
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s})
        if (QFileInfo::exists(m_part + suffix))
            return domain::Error{domain::ErrorCode::StorageFailed, u"the new file was not closed in order"_s, m_path};
    if (!platform::syncFile(m_part))
        return cannotWrite(m_path);
    if (QFileInfo::exists(m_path))
        return domain::Error{domain::ErrorCode::FileExists, {}, m_path};
    // A log left of a file that was deleted would be played into the new one.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + suffix);
    if (!platform::renameUnlessThere(m_part, m_path)) {
        const domain::Error error = cannotWrite(m_path);
        return QFileInfo::exists(m_path) ? domain::Error{domain::ErrorCode::FileExists, {}, m_path} : error;
    }
    if (platform::syncFolder(QFileInfo(m_path).absolutePath()))
        return domain::success();
    const domain::Error error = cannotWrite(m_path);
    platform::renameUnlessThere(m_path, m_part); // what is not called done is not there
    return error;
}

} // namespace files
