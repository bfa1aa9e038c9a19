// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "gui/components/listrow.h"

namespace gui
{

/// The notes of a round as rows: effect, words, who and when, or without effect and who where that
/// was not agreed; those tied to the next insight say so. A row's data is
/// the note's id.
QList<ListRow> noteRows(const QList<application::VisibleNote> &notes, const QList<domain::NoteId> &tied,
    application::Workspace &workspace);

} // namespace gui
