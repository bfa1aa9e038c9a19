// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/importchunks.h"

namespace application
{

ImportChunks::ImportChunks(exchange::ResponseReader file, QSet<domain::RowKey> known)
    : m_file(std::move(file))
    , m_known(std::move(known))
{
}

domain::Result<ImportChunk> ImportChunks::next()
{
    using Step = exchange::ResponseReader::Step;
    constexpr size_t chunkRows = 1000; ///< written in one transaction: a note saved meanwhile waits milliseconds
    ImportChunk chunk;
    chunk.rows.reserve(chunkRows);
    Step step = Step::Response;
    for (size_t rows = 0; rows < chunkRows && step != Step::End; ++rows) {
        TRY_VALUE(step, m_file.next());
        if (step == Step::Rejected)
            chunk.rejected.append(m_file.rejected());
        else if (step == Step::Response && m_known.contains(m_file.key()))
            ++m_already;
        else if (step == Step::Response)
            chunk.rows.push_back({m_file.takeResponse(), m_file.key()});
    }
    chunk.outcome = m_file.outcome();
    chunk.outcome.already = m_already;
    chunk.outcome.added = chunk.outcome.read - chunk.outcome.rejected - m_already;
    chunk.position = m_file.position();
    chunk.size = m_file.size();
    chunk.isLast = step == Step::End;
    if (chunk.isLast)
        chunk.noAnswers = m_file.noAnswers();
    return chunk;
}

} // namespace application
