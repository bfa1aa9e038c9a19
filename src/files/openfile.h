// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/platform.h"

#include <QString>

#include <optional>

namespace files
{

/// Where a file that this process has open is found at this moment, whatever it was called when it was opened: empty
/// when it was removed, nothing when the system does not tell. Opens nothing.
std::optional<QString> nameOfOpenFile(const platform::FileIdentity &file);

} // namespace files
