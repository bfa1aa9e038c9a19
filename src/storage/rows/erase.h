// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/dayremark.h"
#include "storage/file/writer.h"

#include <functional>

namespace storage
{

/// Blanks everything a person wrote into a note, in its row and in the search index, and takes the data out of every
/// entry of the history that holds it, so that no undo brings it back. Marks the file as to be scrubbed. Returns
/// those entries. For Workspace::erase(). NotFound.
domain::Result<QList<domain::HistoryId>> eraseTextOf(Writer &writer, domain::NoteId note);

/// The same for all that the author of a remark wrote on its day, earlier remarks that were removed included; nothing
/// of it is worth keeping without its words, so it counts as removed. NotFound.
domain::Result<QList<domain::HistoryId>> eraseTextsOf(Writer &writer, const domain::DayRemark &remark);

/// Told parts done and parts in all; returns false to cancel. May be empty.
using ScrubProgress = std::function<bool(qint64 done, qint64 total)>;

/// Finishes what they began: rewrites the search index and the file, so that nothing erased is left in their
/// free room, nor in the log beside it. Does nothing when nothing was erased since the last time. Has a connection of
/// its own, for a worker. Cancelled or Busy leave it to the next time. Pinned by tst_erase, which reads the bytes.
domain::Result<void> scrub(const QString &workspace, const ScrubProgress &progress = {});

} // namespace storage
