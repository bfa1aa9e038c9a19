// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace files
{

class PartFile;

/// One of the two ways to write a file in this program: all of it, or nothing (the other is appendDurably()). What is
/// written goes to `NAME-part` beside the file, which takes the file's place in one step when all of it is on the
/// disk; until then, and when anything fails, the earlier file stays as it was. A part that a killed program left
/// goes with the next write of the same file. QSaveFile of Qt 6.4 is not used because its commit() does not report a
/// failed flush: a full disk leaves an empty file that was called saved.
class WholeFile
{
public:
    /// Whether the caller has the earlier file open, to keep others from adding to it.
    enum class Held
    {
        No,
        ByCaller
    };

    /// FolderMissing (context: the folder), FileReadOnly, DiskFull, StorageFailed; FileInUse when another program
    /// writes the same file at this moment or this one has it open.
    static domain::Result<WholeFile> begin(const QString &path, Held held = Held::No);
    /// Takes away what was not committed.
    ~WholeFile();
    WholeFile(WholeFile &&);
    WholeFile &operator=(WholeFile &&) = delete;

    const QString &path() const { return m_path; }
    /// Where to write, from the beginning; also for QPdfWriter and others that take a device. Errors are seen by
    /// commit().
    QFile &device();
    /// On the disk, under its name, when it returns. Rights of a file that is replaced are kept. DiskFull,
    /// FileReadOnly, StorageFailed: the earlier file stands as it was.
    domain::Result<void> commit();

    /// Writes all bytes of a small file.
    static domain::Result<void> write(const QString &path, const QByteArray &bytes, Held held = Held::No);

private:
    WholeFile(QString path, std::unique_ptr<PartFile> part);

    QString m_path;
    std::unique_ptr<PartFile> m_part;
};

/// The name under which a file is written before it is whole.
QString partOf(const QString &path);

} // namespace files
