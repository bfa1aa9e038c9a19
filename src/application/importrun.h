#pragma once

#include "application/imports.h"
#include "domain/dataset.h"
#include "domain/response.h"
#include "domain/rowkey.h"
#include "storage/worker.h"

#include <QSet>

#include <optional>

namespace exchange
{
class ResponseReader;
}

namespace storage
{
class Workspace;
}

namespace application
{

/// One import under way: reads the file, leaves out what the data set has already, and writes the rest in chunks that
/// nobody sees before the last one is in.
class ImportRun final
{
public:
    ImportRun(const ImportRequest &request, const Progress &progress);

    /// Counts what an import would do; writes nothing.
    domain::Result<ImportReport> tryOut(const storage::Reader &reader);
    /// Imports through the worker's connection. Nothing stays when it fails or is cancelled.
    domain::Result<ImportReport> run(storage::WorkerWriter &worker, std::optional<domain::PersonId> person);

private:
    domain::Result<exchange::ResponseReader> begin(const storage::Reader &reader);
    domain::Result<bool> readChunk(exchange::ResponseReader &file);
    domain::Result<void> refuseIfNothingTaken() const;
    domain::Result<void> writeChunks(exchange::ResponseReader &file, storage::WorkerWriter &worker);
    domain::Result<void> insertDataSet(storage::WorkerWriter &worker, std::optional<domain::PersonId> person);
    domain::Result<void> show(storage::WorkerWriter &worker, std::optional<domain::PersonId> person);
    void takeBack(storage::WorkerWriter &worker);

    struct Taken
    {
        domain::Response response;
        domain::RowKey key;
    };

    const ImportRequest &m_request;
    const Progress &m_progress;
    domain::DataSet m_set; ///< the one the rows go to
    bool m_joins = false; ///< it was there before
    domain::ResponseId m_lastBefore; ///< its last response then
    domain::ResponseId m_last; ///< the last one written
    QSet<domain::RowKey> m_known;
    std::vector<Taken> m_chunk;
    ImportReport m_report;
};

/// What an earlier run of the program left undone when it was cut off: rows of imports that never became visible go,
/// comments that are not searchable yet become so. For the moment after opening, when nothing can be done again yet.
domain::Result<void> finishImports(storage::Workspace &workspace);

} // namespace application
