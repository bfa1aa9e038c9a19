#pragma once

#include "benchmark/measure.h"

namespace benchmark
{

/// From the start of the process to the first picture of its window: a bare Qt window with one label against ours
/// with an empty workspace.
domain::Result<Row> emptyWindowRow(const QString &emptyWorkspace, int runs);

/// The same: ours with an empty workspace against ours with a large one.
domain::Result<Row> largeWindowRow(const QString &emptyWorkspace, const QString &largeWorkspace, int runs);

} // namespace benchmark
