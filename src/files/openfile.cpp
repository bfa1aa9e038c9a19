// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/openfile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace files
{

std::optional<QString> nameOfOpenFile(const platform::FileIdentity &file)
{
    // A folder that Linux has: a link for each handle.
    const QDir handles(u"/proc/self/fd"_s);
    for (const QString &handle : handles.entryList(QDir::Files | QDir::System)) {
        const QString link = handles.filePath(handle);
        if (platform::identityOf(link) != file)
            continue;
        const QString name = QFile::symLinkTarget(link);
        // What is told of a file that was removed leads nowhere, or to another one.
        return platform::identityOf(name) == file ? name : QString();
    }
    return std::nullopt;
}

} // namespace files
