// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/fileheader.h"

#include "files/platform.h"
#include "files/reading.h"
#include "storage/file/connection.h"
#include "storage/file/fault.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr qsizetype headerSize = 100;

QByteArray magic()
{
    return QByteArray("SQLite format 3\0", 16);
}

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// 512 to 65536, a power of two; 0 when it is neither.
qint64 pageSizeOf(const QByteArray &header)
{
    const qint64 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 size = stored == 1 ? 65536 : stored;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// The page count of the header holds only when the counters beside it agree; with a journal beside the file, what is
/// missing may stand there.
bool isCutOff(const QString &path, const QByteArray &header, qint64 fileSize)
{
    if (hasContent(path + u"-wal"_s) || hasContent(path + u"-journal"_s))
        return false;
    if (numberAt(header, 24) != numberAt(header, 92))
        return false;
    return fileSize < qint64(numberAt(header, 28)) * pageSizeOf(header);
}

/// A file that does not begin as SQLite files do: one of ours that lost its beginning, or a stranger.
FileState stateWithoutMagic(const QString &path, const QByteArray &header)
{
    const bool isNamedLikeOurs = path.endsWith(u".tryweek"_s, Qt::CaseInsensitive);
    const bool isBlank = header.count('\0') == header.size();
    const bool isBeginning = header.size() < headerSize && magic().startsWith(header.left(16));
    const bool carriesOurMark = header.size() == headerSize && numberAt(header, 68) == workspaceApplicationId;
    return carriesOurMark || (isNamedLikeOurs && (isBlank || isBeginning)) ? FileState::Damaged : FileState::Foreign;
}

/// What SQLite says of a file that this process has open. The bytes are not looked at: closing a second handle would
/// drop SQLite's locks.
FileHeader headerOfOpenFile(const QString &path, int latest)
{
    const auto told = guarded([&]() -> domain::Result<FileHeader> {
        Connection connection(path, Connection::Access::Read);
        if (connection.integerOf("PRAGMA application_id") != workspaceApplicationId)
            return FileHeader{FileState::Foreign, 0};
        const int schema = static_cast<int>(connection.integerOf("PRAGMA user_version"));
        if (schema < 1)
            return FileHeader{FileState::Damaged, 0};
        return FileHeader{schema > latest ? FileState::Newer
                : schema < latest         ? FileState::Older
                                          : FileState::Ours,
            schema};
    });
    if (told.has_value())
        return told.value();
    return {told.error().code == domain::ErrorCode::FileDamaged ? FileState::Damaged : FileState::Unreadable, 0};
}

} // namespace

FileHeader readFileHeader(const QString &path, int latest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {FileState::Missing, 0};
    if (files::platform::isOpenHere(path))
        return headerOfOpenFile(path, latest);
    const auto opened = files::openToRead(path);
    if (opened.has_error())
        return {FileState::Unreadable, 0};
    QFile &file = *opened.value();
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic()))
        return {stateWithoutMagic(path, header), 0};
    if (numberAt(header, 68) != workspaceApplicationId)
        return {FileState::Foreign, 0};
    const int schema = static_cast<int>(numberAt(header, 60));
    if (schema > latest)
        return {FileState::Newer, schema};
    if (schema < 1 || pageSizeOf(header) == 0 || isCutOff(path, header, file.size()))
        return {FileState::Damaged, schema};
    return {schema < latest ? FileState::Older : FileState::Ours, schema};
}

domain::Result<void> refuseUnlessOurs(const FileHeader &header, const QString &path)
{
    using domain::ErrorCode;
    switch (header.state) {
    case FileState::Missing:
        return domain::Error{ErrorCode::FileMissing, {}, path};
    case FileState::Unreadable:
        return domain::Error{ErrorCode::FileUnreadable, {}, path};
    case FileState::Foreign:
        return domain::Error{ErrorCode::FileForeign, {}, path};
    case FileState::Damaged:
        return domain::Error{ErrorCode::FileDamaged, {}, path};
    case FileState::Newer:
        return domain::Error{ErrorCode::FileNewer, QString::number(header.schema), path};
    case FileState::Older:
    case FileState::Ours:
        break;
    }
    return domain::success();
}

} // namespace storage
