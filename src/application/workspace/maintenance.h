// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/progress.h"
#include "domain/base/checkreport.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"

namespace application
{

/// Looking after the file: check, backup, what to do about a damaged one.
class Maintenance final
{
public:
    /// The whole file: pages, references, search indexes, history checksums. FileMissing, FileForeign.
    static domain::Result<domain::CheckReport> check(const QString &path, const Progress &progress = {});
    /// A copy that is whole by itself. FileExists, FolderMissing, DiskFull.
    static domain::Result<void> backup(const QString &path, const QString &target);
    /// Today's backup beside an open workspace, unless there is one already; the last ten are kept. Cancelled,
    /// DiskFull.
    static domain::Result<void> backUpDaily(
        const QString &path, const domain::Clock &clock, const Progress &progress = {});
    /// A quick look at an open workspace. DamageFound, with what SQLite said as detail; Cancelled.
    static domain::Result<void> lookForDamage(const QString &path, const Progress &progress = {});
    /// Rewrites the file after a text was erased for good, so that its bytes are gone; nothing to do otherwise.
    static domain::Result<void> finishErasing(const QString &path, const Progress &progress = {});
    /// How many backups the program keeps beside a workspace.
    static int backups(const QString &path);
    /// A fresh backup in the place of all older ones, which still hold what was erased. Returns how many went.
    static domain::Result<int> renewBackups(
        const QString &path, const domain::Clock &clock, const Progress &progress = {});
    /// The newest backup of a damaged file that is whole; empty when there is none.
    static QString newestGoodBackup(const QString &path);
    /// Puts the backup in its place; the damaged file is kept beside it. Returns where.
    static domain::Result<QString> restore(const QString &path, const QString &backup);
};

} // namespace application
