// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/worker.h"
#include "storage/rows/responses.h"

namespace storage
{
class Workspace;
}

namespace application
{

/// Takes away the rows of an import that never became visible, a chunk at a time.
domain::Result<void> purgeAll(storage::WorkerWriter &worker, const storage::LeftOver &leftOver);

/// Makes the comments of a data set searchable, a chunk at a time.
domain::Result<void> indexAll(storage::WorkerWriter &worker, domain::DataSetId id);

/// What an earlier run of the program left undone when it was cut off: rows of imports that never became visible go,
/// comments that are not searchable yet become so. For the moment after opening, when nothing can be done again yet.
domain::Result<void> finishImports(storage::Workspace &workspace);

} // namespace application
