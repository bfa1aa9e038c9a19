// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/removal.h"

#include "storage/file/tables.h"

#include <string>

namespace storage
{

domain::Result<void> markRemoved(Writer &writer, domain::Kind kind, domain::AnyId id)
{
    const std::string table(tableOf(kind));
    return writer.changeOne(kind, "UPDATE " + table + " SET removed = 1 WHERE id = ? AND removed = 0", id);
}

} // namespace storage
