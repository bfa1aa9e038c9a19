#include "storage/writer.h"

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

qint64 Writer::changedRows() const
{
    return sqlite3_changes64(m_connection.handle());
}

} // namespace storage
