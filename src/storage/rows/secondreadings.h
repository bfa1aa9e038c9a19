// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/secondreading.h"
#include "storage/file/writer.h"

namespace storage
{

/// With its ratings.
domain::Result<void> insert(Writer &writer, const domain::SecondReading &reading);
/// Sets how one of its notes was seen. NotFound.
domain::Result<void> rate(
    Writer &writer, domain::SecondReadingId reading, domain::NoteId note, domain::Effect effect);
domain::Result<domain::SecondReading> findSecondReading(const Reader &reader, domain::SecondReadingId id);
/// Oldest first.
domain::Result<QList<domain::SecondReading>> secondReadingsOf(const Reader &reader, domain::RoundId round);
/// Shared notes of a round with a text, by anybody but `rater`, oldest first: what can be drawn.
domain::Result<QList<domain::NoteId>> notesToReadAgain(
    const Reader &reader, domain::RoundId round, domain::PersonId rater);

} // namespace storage
