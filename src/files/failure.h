// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <QString>

namespace files
{

/// What prevented an open or a write of this file: FileReadOnly, DiskFull, FolderMissing or StorageFailed, with what
/// the system said as detail and `path` as context. To be asked right after the call that failed.
domain::Error cannotWrite(const QString &path);

} // namespace files
