// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/tables.h"

namespace storage
{

const Table *recordedTable(std::string_view name)
{
    for (const Table &table : recordedTables)
        if (table.name == name)
            return &table;
    return nullptr;
}

std::string_view tableOf(domain::Kind kind)
{
    // The table of the things themselves stands before the tables of their links.
    for (const Table &table : recordedTables)
        if (table.kind == kind)
            return table.name;
    return {};
}

QString kindName(domain::Kind kind)
{
    const std::string_view name = tableOf(kind);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace storage
