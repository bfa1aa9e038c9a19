// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notedraft.h"
#include "domain/base/result.h"
#include "domain/week/note.h"
#include "domain/week/round.h"
#include "domain/week/roundcounts.h"

#include <functional>

namespace storage
{
class Writer;
}

namespace application
{

class NoteOutbox;
class Workspace;

using domain::CustomerTypeCounts;
using domain::DayCounts;
using domain::EffectCounts;
using domain::RoundCounts; // only given once the week has ended or somebody looked early

/// A note as another person may see it.
struct VisibleNote
{
    domain::Note note;
    QString author;
    bool effectHidden = false; ///< the round runs and it is somebody else's: the effect must not be shown
};

/// Notes in seconds: log, mend, read, count. While another machine holds the workspace, what a person logs, changes
/// and removes waits in an outbox beside it (NoteOutbox), and own notes read as if it were in already.
class Notes final
{
public:
    explicit Notes(Workspace &workspace);

    /// Durable on the disk when it returns. FieldEmpty("effect"), FieldTooLong("text"), NotFound(round), WrongState
    /// when the round is closed, FieldEmpty("person") while nobody is chosen.
    domain::Result<domain::Note> add(const NoteDraft &draft);
    /// Only the author may. NotFound.
    domain::Result<void> update(const domain::Note &changed);
    domain::Result<void> remove(domain::NoteId id);
    /// Blanks what was written in an own note where it stands, in the search index and in the history; the effect and
    /// the choices stay. No undo. Care::finishErasing() then takes the bytes out of the file. Only the author may.
    /// NotFound.
    domain::Result<void> erase(domain::NoteId id);
    domain::Result<domain::Note> note(domain::NoteId id) const;

    /// Own notes, newest first, at most `limit`, older than `before` when given.
    QList<domain::Note> own(domain::RoundId round, int limit, std::optional<domain::NoteId> before = {}) const;
    int ownOnDay(domain::RoundId round, QDate day) const;
    int ownTotal(domain::RoundId round) const;
    /// Everybody's shared notes and the acting person's private ones, newest first.
    QList<VisibleNote> all(domain::RoundId round, int limit, std::optional<domain::NoteId> before = {}) const;
    /// Counts. WrongState while the round runs, unless `lookedEarly`.
    domain::Result<RoundCounts> counts(domain::RoundId round, bool lookedEarly = false) const;
    /// The acting person's own counts, for nobody else. WrongState while the round runs.
    domain::Result<RoundCounts> ownCounts(domain::RoundId round) const;
    /// What the acting person's next contact is to be; nothing where contacts do not alternate, or before the start.
    std::optional<domain::Arm> nextArm(domain::RoundId round) const;

    /// Half-typed text of the acting person; survives a crash, in no history, search or export.
    domain::Result<void> keepDraft(const NoteDraft &draft);
    std::optional<NoteDraft> draft(domain::RoundId round) const;
    domain::Result<void> dropDraft(domain::RoundId round);
    /// The same for the half-typed change of an own note; saving the change or erasing the note drops it.
    domain::Result<void> keepChange(domain::NoteId note, const NoteDraft &halfTyped);
    std::optional<NoteDraft> keptChange(const domain::Note &note) const;
    domain::Result<void> dropChange(domain::NoteId note);

private:
    /// The same for a workspace that is open for reading.
    domain::Result<domain::Note> addToOutbox(domain::Note note);
    domain::Result<void> inOutbox(
        domain::NoteId id, const std::function<domain::Result<void>(NoteOutbox &, const domain::Note &)> &deed);
    /// One recorded change of a note by its author.
    domain::Result<void> change(
        const QString &code, domain::NoteId id, const std::function<domain::Result<void>(storage::Writer &)> &action);

    Workspace &m_workspace;
};

} // namespace application
