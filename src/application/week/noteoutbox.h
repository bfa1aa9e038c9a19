// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/outboxentry.h"
#include "domain/base/result.h"

#include <QList>

namespace application
{

class Workspace;

/// What was taken in from outboxes.
struct TakenIn
{
    int notes = 0; ///< deeds on notes: logged, changed, removed, erased
    int unreadable = 0; ///< kept beside the workspace in NAME.tryweek-unreadable-notes

    bool operator==(const TakenIn &) const = default;
};

/// The notes of the acting person while the workspace is open for reading, because another machine holds it: they
/// wait in the person's outbox beside it, and whoever holds it takes them in. Notes uses it by itself.
class NoteOutbox final
{
public:
    /// For the person who acts; there must be one.
    explicit NoteOutbox(Workspace &workspace);

    /// Each is on the disk when it returns.
    domain::Result<void> add(domain::Note &note); ///< gives the note its id
    domain::Result<void> update(const domain::Note &note);
    domain::Result<void> remove(const domain::Note &note);
    /// Blanks the text in the outbox at once and in the workspace when it is taken in.
    domain::Result<void> erase(const domain::Note &note);

    /// An own note as it will be once all is taken in. NotFound.
    domain::Result<domain::Note> note(domain::NoteId id) const;
    /// A person's notes of a round as they will be once all is taken in: `stored` are those of the workspace.
    QList<domain::Note> laidOver(const QList<domain::Note> &stored, domain::RoundId round) const;

    /// Takes in what waits beside a workspace that is open for writing, each deed once. Cheap when nothing waits.
    static domain::Result<TakenIn> takeIn(Workspace &workspace);

private:
    domain::Result<void> append(OutboxEntry::Kind kind, domain::Note &note);

    Workspace &m_workspace;
    domain::PersonId m_person;
};

} // namespace application
