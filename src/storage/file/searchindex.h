// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/changeset.h"
#include "storage/file/writer.h"

namespace storage
{

/// Brings the index of what people write up to what a changeset touched: for each changed row of a searched kind, out
/// with its entry and in with its current text unless it is marked removed. Do, undo and redo all come through here.
domain::Result<void> followChanges(Writer &writer, const QList<ChangedRow> &rows);

/// Indexes rows that were written without a changeset (Bulk): those of `kind` with ids from `first` to `last`, none
/// of them indexed yet.
domain::Result<void> indexRange(Writer &writer, domain::Kind kind, domain::AnyId first, domain::AnyId last);

/// SQL: `id`, `text` of everything of a searched kind that belongs into the index.
std::string indexedRowsSql(domain::Kind kind);

} // namespace storage
