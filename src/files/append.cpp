// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/append.h"

#include "files/failure.h"
#include "files/platform.h"
#include "files/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace files
{

namespace
{

constexpr int takenAwayTries = 20;

/// Opens for adding, with the lock; false when the file was renamed away while we waited for it.
domain::Result<bool> openLocked(QFile &file)
{
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return QFileInfo::exists(file.fileName()) ? domain::Result<bool>(cannotWrite(file.fileName())) : false;
    if (!platform::waitToLock(file.handle()))
        return cannotWrite(file.fileName());
    return platform::isSameFile(file.handle(), file.fileName());
}

domain::Result<void> addAtEnd(QFile &file, const QByteArray &bytes)
{
    const qint64 before = file.size();
    QByteArray added = bytes;
    if (before > 0 && file.seek(before - 1) && file.read(1) != "\n")
        added.prepend('\n');
    if (file.seek(before) && file.write(added) == added.size() && platform::syncHandle(file.handle()))
        return domain::success();
    const domain::Error error = cannotWrite(file.fileName());
    if (platform::truncate(file.handle(), before))
        platform::syncHandle(file.handle());
    return error;
}

} // namespace

domain::Result<void> appendDurably(const QString &path, const QByteArray &bytes)
{
    for (int tries = 0; tries < takenAwayTries; ++tries) {
        const bool isNew = platform::createEmpty(path);
        if (!isNew && errno != EEXIST)
            return cannotWrite(path);
        QFile file(path);
        TRY_VALUE(const bool locked, openLocked(file));
        if (!locked)
            continue;
        TRY_DONE(addAtEnd(file, bytes));
        // Also when another program made it: that one may not have come as far as this yet.
        if (!platform::syncFolder(QFileInfo(path).absolutePath()))
            return cannotWrite(path);
        return domain::success();
    }
    return domain::Error{domain::ErrorCode::StorageFailed, u"the file is taken away again and again"_s, path};
}

domain::Result<void> withoutAppends(const QString &path, const std::function<domain::Result<void>()> &function)
{
    for (int tries = 0; tries < takenAwayTries; ++tries) {
        QFile file(path);
        if (!QFileInfo::exists(path))
            return function();
        TRY_VALUE(const bool locked, openLocked(file));
        if (locked)
            return function();
    }
    return domain::Error{domain::ErrorCode::StorageFailed, u"the file is taken away again and again"_s, path};
}

domain::Result<void> changeAppended(const QString &path, const std::function<QByteArray(const QByteArray &)> &change)
{
    for (int tries = 0; tries < takenAwayTries; ++tries) {
        QFile file(path);
        if (!QFileInfo::exists(path))
            return domain::success();
        TRY_VALUE(const bool locked, openLocked(file));
        if (!locked)
            continue;
        const QByteArray before = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return domain::Error{domain::ErrorCode::FileUnreadable, file.errorString(), path};
        const QByteArray after = change(before);
        return after == before ? domain::success() : WholeFile::write(path, after, WholeFile::Held::ByCaller);
    }
    return domain::Error{domain::ErrorCode::StorageFailed, u"the file is taken away again and again"_s, path};
}

} // namespace files
