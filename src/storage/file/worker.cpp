// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/worker.h"

#include <sqlite3.h>

namespace storage
{

WorkerReader::WorkerReader(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
    , m_connection(m_shared->database, Connection::Access::Read)
    , m_reader(m_connection)
{
    // The snapshot begins with the first read inside the transaction.
    m_connection.execute("BEGIN");
    m_connection.integerOf("SELECT count(*) FROM sqlite_schema");
}

void WorkerReader::interrupt()
{
    sqlite3_interrupt(m_connection.handle());
}

WorkerWriter::WorkerWriter(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
    , m_connection(m_shared->database, Connection::Access::Write)
    , m_reader(m_connection)
    , m_session(m_connection, *m_shared)
{
    m_connection.checkpointOnlyWhenAsked();
    m_connection.execute("PRAGMA cache_size = -32000"); // KiB: what much writing touches again and again
}

domain::Result<void> WorkerWriter::counted(domain::Result<void> outcome)
{
    ++m_shared->workerCommits;
    return outcome;
}

} // namespace storage
