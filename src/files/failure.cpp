// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/failure.h"

#include "files/platform.h"

#include <QFileInfo>

#include <cerrno>

namespace files
{

domain::Error cannotWrite(const QString &path)
{
    const int number = errno;
    const QString said = platform::lastFailure();
    if (platform::lastFailureWasNoRoom())
        return {domain::ErrorCode::DiskFull, said, path};
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return {domain::ErrorCode::FolderMissing, {}, folder.filePath()};
    if (number == EACCES || number == EPERM || number == EROFS || !folder.isWritable())
        return {domain::ErrorCode::FileReadOnly, said, path};
    return {domain::ErrorCode::StorageFailed, said, path};
}

} // namespace files
