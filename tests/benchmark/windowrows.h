// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/measure.h"

namespace benchmark
{

/// From the start of the process to the first picture of its window: a bare Qt window with one label against ours
/// with an empty workspace.
domain::Result<Row> emptyWindowRow(const QString &emptyWorkspace, int runs);

/// The same: ours with a large workspace against ours with the same workspace before its notes; both show Today.
domain::Result<Row> largeWindowRow(const QString &withoutNotes, const QString &largeWorkspace, int runs);

/// What the program keeps in memory once Today is drawn and nothing more happens, in MB: with a large workspace
/// against the same before its notes.
domain::Result<Row> memoryRow(const QString &withoutNotes, const QString &largeWorkspace, int runs);

/// From the start of `tryweek --note FILE` to the first picture of the small note window of the program that runs
/// with the file, against the start and first picture of a bare Qt window.
domain::Result<Row> smallWindowRow(const QString &workspace, int runs);

} // namespace benchmark
