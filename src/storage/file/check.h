// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/checkreport.h"
#include "domain/base/result.h"

#include <QString>

#include <functional>

namespace storage
{

/// Told parts done and parts in all; returns false to cancel. May be empty.
using CheckProgress = std::function<bool(qint64 done, qint64 total)>;

/// Checks a whole workspace file, open or not: pages, rows and indexes, references, both search indexes against
/// themselves and against what they should hold, and the checksum of every recorded change. Changes nothing. For a
/// worker: it reads everything. What a killed program left beside it is played back first; a file of an older schema
/// is checked as it will be once it is brought up to date. A damaged file is a report; FileLocked (somebody writes
/// all the time), FileMissing, FileUnreadable, FileForeign, FileNewer, FileUnfinished and Cancelled are errors.
domain::Result<domain::CheckReport> checkFile(const QString &path, const CheckProgress &progress = {});

/// SQLite's quick check of the pages of a file that may be open meanwhile. The first damage as SQLite words it; empty
/// when there is none. For a worker. Cancelled.
domain::Result<QString> firstDamage(const QString &path, const CheckProgress &progress = {});

} // namespace storage
