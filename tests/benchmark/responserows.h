// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/measure.h"

namespace benchmark
{

/// The responses of a workspace as a CSV file of the same columns.
domain::Result<void> writeResponses(const QString &workspace, const QString &csv);

/// Import of a CSV file, checked and de-duplicated, against `sqlite3 .import` of the same file as bare text: until
/// the rows are seen, and until their comments are searchable.
domain::Result<QList<Row>> importRows(const QString &csv, const QString &folder, int runs);

/// A Pareto by reason: the first look against the bare GROUP BY, then the same after a filter change.
domain::Result<QList<Row>> paretoRows(const QString &workspace, int runs);

/// How long a note waits to be saved while an import goes on, against the same without it; medians in one run.
domain::Result<Row> noteDuringImportRow(const QString &example, const QString &csv, int notes);

} // namespace benchmark
