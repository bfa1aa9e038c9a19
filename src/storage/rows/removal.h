// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/writer.h"

namespace storage
{

/// Marks one thing as removed; its row stays for undo and history. ErrorCode::NotFound when it is not there or
/// already marked.
domain::Result<void> markRemoved(Writer &writer, domain::Kind kind, domain::AnyId id);

} // namespace storage
