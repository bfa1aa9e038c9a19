// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/rejectedrow.h"

#include <QList>
#include <QStringList>

namespace exchange
{

/// Saves the rows of a file that were not taken: line and cause, then the cells under their header, so that they can
/// be mended and imported again. FolderMissing, ExportFailed, DiskFull.
domain::Result<void> writeRejected(
    const QString &path, const QStringList &header, const QList<domain::RejectedRow> &rows);

} // namespace exchange
