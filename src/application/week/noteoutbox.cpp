// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/noteoutbox.h"

#include "application/week/internal/notedrafts.h"
#include "application/workspace/internal/services.h"
#include "storage/file/outbox.h"
#include "storage/rows/drafts.h"
#include "storage/rows/erase.h"
#include "storage/rows/journey.h"
#include "storage/rows/notes.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

using Kind = OutboxEntry::Kind;

storage::Outbox outboxOf(const Workspace &workspace, domain::PersonId person)
{
    return storage::Outbox(workspace.path(), person, workspace.environment().account);
}

QList<OutboxEntry> waitingEntries(const Workspace &workspace, domain::PersonId person)
{
    QList<OutboxEntry> deeds;
    for (const QByteArray &line : storage::Outbox::waitingOf(workspace.path(), person))
        if (const auto deed = undoStepOf(line))
            deeds.append(*deed);
    return deeds;
}

/// Of the workspace: the line of the deed the disk refused last. Where even taking it back failed it may stand in the
/// outbox all the same, so that the same deed, tried again, must be known as the same.
constexpr auto refusedDeed = "refusedDeed";

bool isTriedAgain(const OutboxEntry &refused, OutboxEntry deed)
{
    if (deed.kind == Kind::Add)
        deed.note.id = refused.note.id;
    deed.note.at = refused.note.at;
    deed.entry = refused.entry;
    return deed == refused;
}

void blank(domain::Note &note)
{
    note.text.clear();
    note.unusual.clear();
    note.didNotBecause.clear();
    note.mark = domain::NoteMark::Unusual;
}

/// Deeds that are taken in as one operation: of one person on one round.
struct Batch
{
    domain::Round round;
    domain::PersonId person;
    QList<OutboxEntry> deeds;
};

/// False when the deed was taken in before.
domain::Result<bool> isTheFirstTime(storage::Writer &writer, const OutboxEntry &deed)
{
    TRY_DONE(writer.run("INSERT OR IGNORE INTO outbox_taken (entry) VALUES (?)", deed.entry));
    return writer.changedRows() == 1;
}

domain::Result<void> insertTaken(storage::Writer &writer, domain::Note note)
{
    // What was removed since is left out; the note is kept.
    if (note.customerType && storage::findCustomerType(writer, *note.customerType).has_error())
        note.customerType.reset();
    if (note.touchpoint && storage::findTouchpoint(writer, *note.touchpoint).has_error())
        note.touchpoint.reset();
    // Two machines have called two notes the same: none of them goes.
    TRY_VALUE(const bool met, storage::isInUse(writer, note.id));
    if (met)
        note.id = writer.nextId<domain::NoteTag>();
    return storage::insert(writer, note);
}

domain::Result<void> takeEntry(storage::Writer &writer, const OutboxEntry &deed)
{
    TRY_VALUE(const bool first, isTheFirstTime(writer, deed));
    if (!first)
        return domain::success();
    if (deed.kind == Kind::Add)
        return insertTaken(writer, deed.note);
    const auto stored = storage::findNote(writer, deed.note.id);
    // Gone meanwhile, or somebody else's: there is nothing to change.
    if (stored.has_error() || stored.value().person != deed.note.person)
        return domain::success();
    if (deed.kind == Kind::Update)
        return storage::update(writer, deed.note);
    return storage::markRemoved(writer, domain::Kind::Note, domain::anyId(deed.note.id));
}

domain::Result<void> takeBatch(Workspace &workspace, const Batch &batch)
{
    if (batch.deeds.isEmpty())
        return domain::success();
    domain::Operation taking{
        u"note.take-in"_s, {QString::number(batch.round.number)}, batch.round.cycle, batch.person};
    taking.doneElsewhere = true;
    return workspace.storage().perform(taking, [&](storage::Writer &writer) -> domain::Result<void> {
        for (const OutboxEntry &deed : batch.deeds)
            TRY_DONE(takeEntry(writer, deed));
        return domain::success();
    });
}

domain::Result<void> takeErasing(Workspace &workspace, const domain::Round &round, const OutboxEntry &deed)
{
    const domain::Operation erasing{u"note.erase"_s, {QString::number(round.number), domain::word(deed.note.phase)},
        round.cycle, deed.note.person};
    const domain::Changes changes{{{domain::Kind::Note, domain::anyId(deed.note.id)}}, false};
    const auto stored = storage::findNote(workspace.storage().reader(), deed.note.id);
    if (stored.has_error() || stored.value().person != deed.note.person)
        return domain::success();
    // Erasing twice is erasing: it needs no mark that it was done.
    return workspace.storage().erase(
        erasing, changes, [&](storage::Writer &writer) -> domain::Result<QList<domain::HistoryId>> {
            TRY_DONE(storage::dropDraft(writer, deed.note.person, changePlace(deed.note.id)));
            return storage::eraseTextOf(writer, deed.note.id);
        });
}

template <typename T>
bool isMissing(const domain::Result<T> &found)
{
    return found.has_error() && found.error().code == domain::ErrorCode::NotFound;
}

/// Takes in the entries of one file; returns those that fit nowhere.
domain::Result<QList<QByteArray>> takeLines(Workspace &workspace, const QList<QByteArray> &lines, int &taken)
{
    const storage::Reader &reader = workspace.storage().reader();
    QList<QByteArray> homeless;
    Batch batch;
    for (const QByteArray &line : lines) {
        const auto deed = undoStepOf(line);
        const auto round = deed ? storage::findRound(reader, deed->note.round) : notFound(domain::Kind::Round);
        const auto person = deed ? storage::findPerson(reader, deed->note.person) : notFound(domain::Kind::Person);
        if (isMissing(round) || isMissing(person)) {
            homeless.append(line);
            continue;
        }
        // Could not be read just now: everything stays for the next time.
        if (round.has_error())
            return round.error();
        if (person.has_error())
            return person.error();
        const bool goesAlone = deed->kind == Kind::Erase;
        if (goesAlone || batch.round.id != deed->note.round || batch.person != deed->note.person) {
            TRY_DONE(takeBatch(workspace, batch));
            batch = {round.value(), deed->note.person, {}};
        }
        if (goesAlone) {
            TRY_DONE(takeErasing(workspace, round.value(), *deed));
        } else {
            batch.deeds.append(*deed);
        }
        ++taken;
    }
    TRY_DONE(takeBatch(workspace, batch));
    return homeless;
}

} // namespace

NoteOutbox::NoteOutbox(Workspace &workspace)
    : m_workspace(workspace)
    , m_person(workspace.person()->id)
{
}

domain::Result<void> NoteOutbox::append(Kind kind, domain::Note &note)
{
    // By chance alone: no two machines may ever call two deeds the same.
    OutboxEntry deed{kind, static_cast<qint64>(QRandomGenerator::system()->generate64() >> 1), note};
    const auto refused = undoStepOf(m_workspace.property(refusedDeed).toByteArray());
    if (refused && isTriedAgain(*refused, deed)) {
        deed.entry = refused->entry;
        if (kind == Kind::Add)
            note.id = deed.note.id = refused->note.id;
    }
    const auto appended = outboxOf(m_workspace, m_person).append(lineOf(deed));
    m_workspace.setProperty(refusedDeed, appended.has_error() ? QVariant(lineOf(deed)) : QVariant());
    return appended;
}

domain::Result<void> NoteOutbox::add(domain::Note &note)
{
    note.id = m_workspace.storage().nextId<domain::NoteTag>();
    TRY_DONE(append(Kind::Add, note));
    emit m_workspace.changed({{{domain::Kind::Note, domain::anyId(note.id)}}, false});
    return domain::success();
}

domain::Result<void> NoteOutbox::update(const domain::Note &note)
{
    domain::Note changed = note;
    TRY_DONE(append(Kind::Update, changed));
    emit m_workspace.changed({{{domain::Kind::Note, domain::anyId(note.id)}}, false});
    return domain::success();
}

domain::Result<void> NoteOutbox::remove(const domain::Note &note)
{
    domain::Note removed = note;
    TRY_DONE(append(Kind::Remove, removed));
    emit m_workspace.changed({{{domain::Kind::Note, domain::anyId(note.id)}}, false});
    return domain::success();
}

domain::Result<void> NoteOutbox::erase(const domain::Note &note)
{
    domain::Note blanked = note;
    blank(blanked);
    // First the wish, so that no kill between the two leaves the text without it.
    TRY_DONE(append(Kind::Erase, blanked));
    TRY_DONE(storage::Outbox::change(m_workspace.path(), m_person, [&note](const QByteArray &line) {
        auto deed = undoStepOf(line);
        if (!deed || deed->note.id != note.id)
            return line;
        blank(deed->note);
        return lineOf(*deed);
    }));
    emit m_workspace.changed({{{domain::Kind::Note, domain::anyId(note.id)}}, false});
    return domain::success();
}

domain::Result<domain::Note> NoteOutbox::note(domain::NoteId id) const
{
    QList<domain::Note> stored;
    domain::RoundId round;
    if (const auto found = storage::findNote(m_workspace.storage().reader(), id);
        found.has_value() && found.value().person == m_person) {
        stored.append(found.value());
        round = found.value().round;
    }
    for (const OutboxEntry &deed : waitingEntries(m_workspace, m_person))
        if (deed.note.id == id)
            round = deed.note.round;
    for (const domain::Note &note : laidOver(stored, round))
        if (note.id == id)
            return note;
    return notFound(domain::Kind::Note);
}

QList<domain::Note> NoteOutbox::laidOver(const QList<domain::Note> &stored, domain::RoundId round) const
{
    QList<domain::Note> notes = stored;
    for (const OutboxEntry &deed : waitingEntries(m_workspace, m_person)) {
        if (deed.note.round != round)
            continue;
        const auto known = std::find_if(
            notes.begin(), notes.end(), [&deed](const domain::Note &note) { return note.id == deed.note.id; });
        if (known == notes.end()) {
            if (deed.kind == Kind::Add)
                notes.append(deed.note);
        } else if (deed.kind == Kind::Remove) {
            notes.erase(known);
        } else if (deed.kind == Kind::Erase) {
            blank(*known);
        } else {
            *known = deed.note;
        }
    }
    std::sort(notes.begin(), notes.end(),
        [](const domain::Note &one, const domain::Note &other) { return one.id > other.id; });
    return notes;
}

domain::Result<TakenIn> NoteOutbox::takeIn(Workspace &workspace)
{
    TakenIn taken;
    if (workspace.isReadOnly())
        return taken;
    // Also when no note waits: half-typed text that a killed program was writing goes with it.
    TRY_VALUE(taken.unreadable, storage::Outbox::takeIn(workspace.path(), [&](const QList<QByteArray> &lines) {
        return takeLines(workspace, lines, taken.notes);
    }));
    return taken;
}

} // namespace application
