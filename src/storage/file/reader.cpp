// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/reader.h"

#include "storage/file/tables.h"

using namespace Qt::StringLiterals;

namespace storage
{

Connection::Loan Reader::prepared(std::string_view sql, size_t values) const
{
    Connection::Loan query = m_connection.statement(sql);
    if (!m_mayWrite && !query->isReadOnly())
        throw Fault({domain::ErrorCode::StorageFailed, u"a reader was asked to write"_s, {}});
    if (static_cast<size_t>(query->parameterCount()) != values)
        throw Fault({domain::ErrorCode::StorageFailed, u"values do not fit the statement"_s, {}});
    return query;
}

} // namespace storage
