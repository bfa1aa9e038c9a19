// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QString>

#include <functional>

namespace application
{

/// Makes a workspace with something in it that appears complete or not at all: `build` makes and fills it under the
/// name it is told and closes it. FileExists when there is one already, FolderMissing, FileReadOnly, DiskFull,
/// FileInUse when another program makes the same at this moment; and what `build` says.
domain::Result<void> makeWhole(
    const QString &path, const std::function<domain::Result<void>(const QString &part)> &build);

} // namespace application
