// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/measure.h"

namespace benchmark
{

/// The first page of a search for a common word through the program, against the bare FTS5 query of the same words
/// and length.
domain::Result<Row> searchRow(const QString &workspace, int runs);

/// A page of a person's notes that begins behind so many of them, against the first page.
domain::Result<Row> pageRow(const QString &workspace, qint64 behind, int runs);

} // namespace benchmark
