#pragma once

#include "benchmark/measure.h"

namespace benchmark
{

/// From the start of the process to the first picture of its window: a bare Qt window with one label against ours
/// with an empty workspace.
domain::Result<Row> emptyWindowRow(const QString &emptyWorkspace, int runs);

/// The same: ours with a large workspace against ours with the same workspace before its notes; both show Today.
domain::Result<Row> largeWindowRow(const QString &withoutNotes, const QString &largeWorkspace, int runs);

} // namespace benchmark
