// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "storage/file/migrations.h"

#include <QString>

namespace storage
{

/// Copies a workspace of an older schema and brings the copy up to date, so that it can be read and checked where it
/// is not to be changed. What copying a workspace and running the steps say.
domain::Result<void> copyUpToDate(const QString &workspace, const QString &target, const Migrations &migrations);

} // namespace storage
