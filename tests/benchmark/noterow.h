// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/measure.h"

namespace benchmark
{

/// One note saved durably with its history, through the program, against the bare insert of the same row and its
/// search row into a file of the same tables with the same durability. workspace: an example workspace; bareFile: is
/// made.
domain::Result<Row> noteSavedRow(const QString &workspace, const QString &bareFile, int runs);

} // namespace benchmark
