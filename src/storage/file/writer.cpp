// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/writer.h"

#include <sqlite3.h>

namespace storage
{

Writer::Writer(Connection &connection, const domain::Clock &clock, IdSource &ids, domain::Operation &operation)
    : Reader(connection)
    , m_clock(clock)
    , m_ids(ids)
    , m_operation(operation)
    , m_now(clock.now())
{
    m_mayWrite = true;
}

QDate Writer::today() const
{
    // Asked once an operation: each time the system would look whether the time zone has changed.
    if (!m_today.isValid())
        m_today = m_clock.today();
    return m_today;
}

qint64 Writer::changedRows() const
{
    return sqlite3_changes64(m_connection.handle());
}

} // namespace storage
