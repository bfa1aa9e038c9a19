// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notedraft.h"

namespace application
{

/// A half-typed note as the JSON its draft is kept in; the round is the place, not the content.
QString toJson(const NoteDraft &draft);

/// Reads what toJson() wrote. What cannot be read is left out: half a draft is better than none.
NoteDraft noteDraftFrom(domain::RoundId round, const QString &json);

/// Where the half-typed change of a note is kept.
QString changePlace(domain::NoteId note);

/// What a person typed into a note.
NoteDraft draftOf(const domain::Note &note);
/// Puts what a person typed into a note; an effect that is missing leaves the note's.
void apply(const NoteDraft &draft, domain::Note &note);

} // namespace application
