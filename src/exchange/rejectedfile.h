#pragma once

#include "domain/rejectedrow.h"
#include "domain/result.h"

#include <QList>
#include <QStringList>

namespace exchange
{

/// Saves the rows of a file that were not taken: line and cause, then the cells under their header, so that they can
/// be mended and imported again. FolderMissing, ExportFailed, DiskFull.
domain::Result<void> writeRejected(
    const QString &path, const QStringList &header, const QList<domain::RejectedRow> &rows);

} // namespace exchange
