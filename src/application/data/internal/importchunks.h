// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading/responsereader.h"

#include <QSet>

#include <vector>

namespace application
{

/// So many rows of a customer file, read and checked.
struct ImportChunk
{
    struct Row
    {
        domain::Response response; ///< without id and data set
        domain::RowKey key;
    };

    std::vector<Row> rows; ///< those the data set does not have yet
    QList<domain::RejectedRow> rejected;
    domain::ImportOutcome outcome; ///< of the file so far
    qint64 position = 0; ///< bytes read, of `size`
    qint64 size = 0;
    bool isLast = false;
    QList<domain::NoAnswer> noAnswers; ///< of the whole file, with the last chunk
};

/// Reads a customer file in chunks and leaves out what the data set has already.
class ImportChunks
{
public:
    ImportChunks(exchange::ResponseReader file, QSet<domain::RowKey> known);

    /// Errors end the reading: those of exchange::ResponseReader::next().
    domain::Result<ImportChunk> next();

private:
    exchange::ResponseReader m_file;
    QSet<domain::RowKey> m_known;
    qint64 m_already = 0;
};

} // namespace application
