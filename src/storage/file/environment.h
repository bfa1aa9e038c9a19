// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "storage/file/lockfile.h"
#include "storage/file/migrations.h"

#include <QString>

#include <optional>

namespace storage
{

/// How a workspace is opened.
enum class OpenMode
{
    ReadWrite,
    ReadOnly ///< no lock, no migration; as many readers as there are
};

/// What a workspace gets from outside.
struct Environment
{
    const domain::Clock &clock; ///< must live as long as the workspace
    QString personName = {}; ///< for the lock: who has it open
    std::optional<quint64> idSeed = {}; ///< for an example that is the same every time
    LockFile::Takeover takeover = LockFile::Takeover::No;
    std::optional<bool> onNetwork = {}; ///< whether the file lies on another machine; asked of the system when absent
    Migrations migrations = Migrations::shipped();
};

} // namespace storage
