// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/problem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace architecture
{

/// A small tree of files made for one test.
class PreparedTree
{
public:
    /// Puts text at path, making the folders on the way.
    void put(const QString &path, const QString &text)
    {
        const QString whole = m_folder.filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace architecture
