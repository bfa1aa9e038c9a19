// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace files
{

/// A file that somebody else writes by its name, as SQLite does: it is built under `NAME-part` and gets its own name
/// in one step, never over another file, when all of it is on the disk. Only one program builds the same file at a
/// time. What a killed one left, with the companions of a database, goes with the next that builds it.
class NewFile
{
public:
    /// FileExists, FolderMissing (context: the folder), FileReadOnly, DiskFull; FileInUse when another program builds
    /// the same file at this moment.
    static domain::Result<NewFile> begin(const QString &path);
    /// Takes away what was not committed.
    ~NewFile();
    NewFile(NewFile &&) = default;
    NewFile &operator=(NewFile &&) = delete;

    /// The name to build under; there is no such file yet.
    const QString &part() const { return m_part; }
    /// Call when whoever wrote it has closed it. On the disk under its own name when it returns. FileExists,
    /// DiskFull, FileReadOnly, StorageFailed: there is no file of that name then, or the one that was there.
    domain::Result<void> commit();

private:
    NewFile(QString path, std::unique_ptr<QFile> lock);

    QString m_path;
    QString m_part;
    std::unique_ptr<QFile> m_lock;
};

} // namespace files
