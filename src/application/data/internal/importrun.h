// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/importrequest.h"
#include "application/workspace/progress.h"
#include "domain/data/dataset.h"
#include "domain/data/response.h"
#include "storage/file/worker.h"

#include <optional>

namespace application
{

class ImportChunks;
struct ImportChunk;

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
    domain::Result<ImportChunks> begin(const storage::Reader &reader);
    domain::Result<void> take(const ImportChunk &chunk);
    domain::Result<void> refuseIfNothingTaken() const;
    domain::Result<void> writeChunks(ImportChunks file, storage::WorkerWriter &worker);
    domain::Result<void> insertDataSet(storage::WorkerWriter &worker, std::optional<domain::PersonId> person);
    domain::Result<void> show(storage::WorkerWriter &worker, std::optional<domain::PersonId> person);
    void takeBack(storage::WorkerWriter &worker);

    const ImportRequest &m_request;
    const Progress &m_progress;
    domain::DataSet m_set; ///< the one the rows go to
    bool m_joins = false; ///< it was there before
    domain::ResponseId m_lastBefore; ///< its last response then
    domain::ResponseId m_last; ///< the last one written
    qint64 m_read = 0; ///< bytes of the file
    ImportReport m_report;
};

} // namespace application
