// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/internal/importleftovers.h"

#include "storage/file/workspace.h"
#include "storage/rows/datasets.h"
#include "storage/rows/responses.h"

namespace application
{

namespace
{

constexpr int rowsAtOnce = 2000; ///< in one transaction: a note saved meanwhile waits milliseconds

} // namespace

domain::Result<void> purgeAll(storage::WorkerWriter &worker, const storage::LeftOver &leftOver)
{
    for (bool more = true; more;) {
        TRY_VALUE(
            more, worker.bulk([&](storage::Writer &writer) { return storage::purge(writer, leftOver, rowsAtOnce); }));
    }
    return domain::success();
}

domain::Result<void> indexAll(storage::WorkerWriter &worker, domain::DataSetId id)
{
    for (bool more = true; more;) {
        TRY_VALUE(more,
            worker.bulk([id](storage::Writer &writer) { return storage::indexComments(writer, id, rowsAtOnce); }));
    }
    return domain::success();
}

domain::Result<void> finishImports(storage::Workspace &workspace)
{
    TRY_VALUE(const auto leftOvers, storage::leftOvers(workspace.reader()));
    TRY_VALUE(const auto unindexed, storage::dataSetsToIndex(workspace.reader()));
    if (leftOvers.isEmpty() && unindexed.isEmpty())
        return domain::success();
    TRY_VALUE(const auto worker, workspace.openWriter());
    for (const storage::LeftOver &leftOver : leftOvers)
        TRY_DONE(purgeAll(*worker, leftOver));
    for (const domain::DataSetId id : unindexed)
        TRY_DONE(indexAll(*worker, id));
    return domain::success();
}

} // namespace application
