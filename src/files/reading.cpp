// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/reading.h"

#include "files/platform.h"

#include <QFileInfo>

namespace files
{

domain::Result<std::unique_ptr<QFile>> openToRead(const QString &path)
{
    if (!QFileInfo::exists(path))
        return domain::Error{domain::ErrorCode::FileMissing, {}, path};
    if (!platform::isRegularFile(path)) // asked before it is opened: a pipe would make us wait for ever
        return domain::Error{domain::ErrorCode::NotAFile, {}, path};
    if (platform::isOpenHere(path))
        return domain::Error{domain::ErrorCode::FileInUse, {}, path};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return domain::Error{domain::ErrorCode::FileUnreadable, file->errorString(), path};
    return file;
}

domain::Result<QByteArray> contentOf(const QString &path)
{
    TRY_VALUE(const auto file, openToRead(path));
    const QByteArray content = file->readAll();
    if (file->error() != QFileDevice::NoError)
        return domain::Error{domain::ErrorCode::FileUnreadable, file->errorString(), path};
    return content;
}

domain::Result<QByteArray> contentOfCompanion(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::Error{file.exists() ? domain::ErrorCode::FileUnreadable : domain::ErrorCode::FileMissing,
            file.errorString(), path};
    return file.readAll();
}

QByteArray resource(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace files
