// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/alone.h"

#include "files/failure.h"
#include "files/platform.h"

#include <QFileInfo>

#include <cerrno>

namespace files
{

domain::Result<void> openAlone(QFile &companion, const QString &path)
{
    constexpr int mostTries = 5;
    const QString name = companion.fileName();
    for (int tries = 0; tries < mostTries; ++tries) {
        if (!platform::createEmpty(name) && errno != EEXIST)
            return cannotWrite(path);
        if (!companion.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
            if (!QFileInfo::exists(name))
                continue; // taken away between the two calls
            return cannotWrite(path);
        }
        if (platform::tryToLock(companion.handle()) == platform::LockAnswer::Taken)
            return domain::Error{domain::ErrorCode::FileInUse, {}, path};
        if (platform::isSameFile(companion.handle(), name))
            return domain::success();
        companion.close(); // put in its place, or taken away, meanwhile
    }
    return domain::Error{domain::ErrorCode::FileInUse, {}, path};
}

} // namespace files
