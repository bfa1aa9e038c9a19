// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace storage
{

class Connection;

/// Told pages done and pages in all; returns false to cancel. May be empty.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies a workspace, open or not, to a new file that is whole by itself and was checked. One snapshot, while others
/// may write. FileMissing, FileForeign, FileDamaged, FileExists, FolderMissing, FileReadOnly, DiskFull, Cancelled: no
/// target is left then.
domain::Result<void> backupTo(const QString &workspace, const QString &target, const BackupProgress &progress = {});

/// The same from a connection that has it open, whatever lies at its path by now.
domain::Result<void> copyOf(Connection &source, const QString &target, const BackupProgress &progress = {});

/// Whether a file is a workspace whose pages, rows and indexes fit (quick_check), of a schema up to `latest`.
bool isGoodWorkspace(const QString &path, int latest);

/// The backups of a workspace in `NAME.tryweek-backups/` beside it; the last ten are kept. Needs no open workspace: a
/// worker makes one of its own.
class Backups
{
public:
    explicit Backups(const QString &workspace);

    QString folder() const { return m_folder; }
    /// Whole paths, newest first.
    QStringList files() const;
    /// Whether there is none yet of the clock's day.
    bool isDue(const domain::Clock &clock) const;
    /// Makes one; only when it is checked, the oldest beyond the tenth goes. Returns its path.
    domain::Result<QString> make(const domain::Clock &clock, const BackupProgress &progress = {}) const;
    /// Makes one and takes all older ones away: after something was erased for good. Returns how many went.
    domain::Result<int> renew(const domain::Clock &clock, const BackupProgress &progress = {}) const;
    /// The newest that is whole; empty when there is none.
    QString newestGood(int latest) const;

private:
    void keepTheLast() const;

    QString m_workspace;
    QString m_folder;
};

/// Puts a backup in the place of a damaged workspace, which is kept beside it as `NAME.tryweek-damaged-TIME`. Returns
/// where. FileLocked when it is open; FileDamaged when the backup is not whole.
domain::Result<QString> restoreBackup(
    const QString &workspace, const QString &backup, const domain::Clock &clock, int latest);

} // namespace storage
