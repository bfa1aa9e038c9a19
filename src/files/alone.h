// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFile>
#include <QString>

namespace files
{

/// Opens a companion file of `path`, made when missing, and takes its lock, which ends with the handle or its
/// process: whoever had it before is gone, so what they left may be cleared away. Whoever has it removes it before
/// letting go. FileInUse (context: `path`) when another program has it at this moment; FileReadOnly, DiskFull,
/// StorageFailed.
domain::Result<void> openAlone(QFile &companion, const QString &path);

} // namespace files
