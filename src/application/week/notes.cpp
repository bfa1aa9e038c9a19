// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/notes.h"

#include "application/week/internal/notedrafts.h"
#include "application/week/internal/roundcounting.h"
#include "application/week/noteoutbox.h"
#include "application/workspace/drafts.h"
#include "application/workspace/internal/services.h"
#include "domain/week/draw.h"
#include "domain/week/effecthiding.h"
#include "storage/rows/drafts.h"
#include "storage/rows/erase.h"
#include "storage/rows/journey.h"
#include "storage/rows/notes.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<void> checkLength(const QString &text, const QString &field)
{
    // Counted as people do, a character beyond the first plane once.
    constexpr int longest = domain::Note::maximumTextLength;
    if (text.size() > longest && text.toUcs4().size() > longest)
        return domain::Error{domain::ErrorCode::FieldTooLong, QString::number(longest), field};
    return domain::success();
}

domain::Result<void> checkTexts(const domain::Note &note)
{
    TRY_DONE(checkLength(note.text, u"text"_s));
    TRY_DONE(checkLength(note.unusual, u"unusual"_s));
    return checkLength(note.didNotBecause, u"didNotBecause"_s);
}

domain::Result<void> checkPlace(const storage::Reader &reader, const domain::Note &note)
{
    if (note.customerType)
        TRY_DONE(storage::findCustomerType(reader, *note.customerType));
    if (note.touchpoint)
        TRY_DONE(storage::findTouchpoint(reader, *note.touchpoint));
    return domain::success();
}

QString draftPlace(domain::RoundId round)
{
    return u"note/%1"_s.arg(round.value());
}

domain::Error nobodyActs()
{
    return {domain::ErrorCode::FieldEmpty, {}, u"person"_s};
}

/// The day of a note. A clock that was set back does not lead before the start of a round that has started.
QDate dayOfNote(const domain::Round &round, QDate today)
{
    return round.startedAt ? std::max(today, round.startedAt->toLocalTime().date()) : today;
}

domain::Result<std::optional<domain::Arm>> armFor(
    const storage::Reader &reader, const domain::Round &round, domain::PersonId person, domain::Phase phase)
{
    if (round.design != domain::Design::Alternating || !round.drawSeed || phase != domain::Phase::Week)
        return std::optional<domain::Arm>();
    TRY_VALUE(const qint64 place, storage::countDrawn(reader, round.id, person));
    return std::optional(domain::drawnArm(*round.drawSeed, person, place));
}

/// Where the draw said “as usual” the change was not to be done, so it was not, and needs no reason.
void settleDid(domain::Note &note)
{
    if (note.arm != domain::Arm::Usual)
        return;
    note.did = domain::Did::No;
    note.didNotBecause.clear();
}

/// The note of a draft as of now. WrongState when its round is closed, NotFound for what it names.
domain::Result<domain::Round> complete(
    const storage::Reader &reader, domain::Note &note, const QDateTime &now, QDate today)
{
    TRY_VALUE(const auto round, storage::findRound(reader, note.round));
    note.at = now;
    note.day = dayOfNote(round, today);
    note.phase = round.phaseOn(note.day, note.person);
    TRY_VALUE(const auto arm, armFor(reader, round, note.person, note.phase));
    note.arm = arm && note.arm ? note.arm : arm; // what the composer said holds
    settleDid(note);
    if (round.stateOn(note.day) == domain::RoundState::Closed)
        return wrongState(domain::RoundState::Closed);
    TRY_DONE(checkPlace(reader, note));
    return round;
}

} // namespace

Notes::Notes(Workspace &workspace)
    : m_workspace(workspace)
{
}

domain::Result<domain::Note> Notes::add(const NoteDraft &draft)
{
    const auto person = m_workspace.person();
    if (!person)
        return nobodyActs();
    if (!draft.effect)
        return domain::Error{domain::ErrorCode::FieldEmpty, {}, u"effect"_s};
    domain::Note note;
    note.round = draft.round;
    note.person = person->id;
    apply(draft, note);
    note.unusual = draft.unusual.trimmed();
    TRY_DONE(checkTexts(note));
    if (m_workspace.isReadOnly())
        return addToOutbox(note);
    return m_workspace.storage().perform(
        operation(m_workspace, u"note.add"_s), [&](storage::Writer &writer) -> domain::Result<domain::Note> {
            TRY_VALUE(const auto round, complete(writer, note, writer.now(), writer.today()));
            note.id = writer.nextId<domain::NoteTag>();
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), domain::word(note.phase)});
            TRY_DONE(storage::insert(writer, note));
            TRY_DONE(storage::dropDraft(writer, note.person, draftPlace(note.round)));
            return note;
        });
}

domain::Result<domain::Note> Notes::addToOutbox(domain::Note note)
{
    const domain::Clock &clock = m_workspace.clock();
    TRY_DONE(complete(m_workspace.storage().reader(), note, clock.now(), clock.today()));
    NoteOutbox outbox(m_workspace);
    TRY_DONE(outbox.add(note));
    TRY_DONE(dropDraft(note.round));
    return note;
}

domain::Result<void> Notes::inOutbox(
    domain::NoteId id, const std::function<domain::Result<void>(NoteOutbox &, const domain::Note &)> &deed)
{
    if (!m_workspace.person())
        return nobodyActs();
    NoteOutbox outbox(m_workspace);
    TRY_VALUE(const auto note, outbox.note(id));
    return deed(outbox, note);
}

domain::Result<void> Notes::change(
    const QString &code, domain::NoteId id, const std::function<domain::Result<void>(storage::Writer &)> &action)
{
    return m_workspace.storage().perform(
        operation(m_workspace, code), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findNote(writer, id));
            if (before.person != writer.person())
                return notFound(domain::Kind::Note);
            TRY_VALUE(const auto round, storage::findRound(writer, before.round));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), domain::word(before.phase)});
            return action(writer);
        });
}

domain::Result<void> Notes::update(const domain::Note &changed)
{
    domain::Note note = changed;
    settleDid(note);
    TRY_DONE(checkTexts(note));
    if (m_workspace.isReadOnly()) {
        TRY_DONE(
            inOutbox(note.id, [&note](NoteOutbox &outbox, const domain::Note &) { return outbox.update(note); }));
        dropChange(note.id).has_error();
        return domain::success();
    }
    const auto done = change(u"note.update"_s, note.id, [&](storage::Writer &writer) -> domain::Result<void> {
        TRY_VALUE(const auto before, storage::findNote(writer, note.id));
        // A customer type or touchpoint that was removed since may stay on the note.
        domain::Note places = note;
        if (places.customerType == before.customerType)
            places.customerType.reset();
        if (places.touchpoint == before.touchpoint)
            places.touchpoint.reset();
        TRY_DONE(checkPlace(writer, places));
        TRY_DONE(storage::update(writer, note));
        return storage::dropDraft(writer, before.person, changePlace(note.id));
    });
    if (done.has_value())
        dropChange(note.id).has_error(); // saved it is: a draft left beside the workspace says nothing against it
    return done;
}

domain::Result<void> Notes::remove(domain::NoteId id)
{
    if (m_workspace.isReadOnly())
        return inOutbox(id, [](NoteOutbox &outbox, const domain::Note &note) { return outbox.remove(note); });
    return change(u"note.remove"_s, id, [id](storage::Writer &writer) {
        return storage::markRemoved(writer, domain::Kind::Note, domain::anyId(id));
    });
}

domain::Result<void> Notes::erase(domain::NoteId id)
{
    const auto person = m_workspace.person();
    if (!person)
        return nobodyActs();
    if (m_workspace.isReadOnly()) {
        TRY_DONE(inOutbox(id, [](NoteOutbox &outbox, const domain::Note &note) { return outbox.erase(note); }));
        return dropChange(id);
    }
    const domain::Changes changes{{{domain::Kind::Note, domain::anyId(id)}}, false};
    const auto done = m_workspace.storage().erase(operation(m_workspace, u"note.erase"_s), changes,
        [&](storage::Writer &writer) -> domain::Result<QList<domain::HistoryId>> {
            TRY_VALUE(const auto before, storage::findNote(writer, id));
            if (before.person != person->id)
                return notFound(domain::Kind::Note);
            TRY_VALUE(const auto round, storage::findRound(writer, before.round));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), domain::word(before.phase)});
            TRY_DONE(storage::dropDraft(writer, person->id, changePlace(id)));
            return storage::eraseTextOf(writer, id);
        });
    TRY_DONE(done);
    return dropChange(id); // typed while the workspace could not be written, it is still beside it
}

domain::Result<domain::Note> Notes::note(domain::NoteId id) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(auto note, storage::findNote(reader, id));
    const auto person = m_workspace.person();
    if (person && note.person == person->id)
        return note;
    if (note.isPrivate)
        return notFound(domain::Kind::Note);
    TRY_VALUE(const auto round, storage::findRound(reader, note.round));
    if (domain::hidesEffects(round, m_workspace.clock().today()))
        note.effect = domain::Effect::CannotTell;
    return note;
}

QList<domain::Note> Notes::own(domain::RoundId round, int limit, std::optional<domain::NoteId> before) const
{
    const auto person = m_workspace.person();
    if (!person)
        return {};
    QList<domain::Note> notes
        = orEmpty(storage::notesBy(m_workspace.storage().reader(), round, person->id, limit, before));
    if (!m_workspace.isReadOnly())
        return notes;
    notes = NoteOutbox(m_workspace).laidOver(notes, round);
    notes.removeIf([&before](const domain::Note &note) { return before && note.id >= *before; });
    return notes.mid(0, limit);
}

int Notes::ownOnDay(domain::RoundId round, QDate day) const
{
    const auto person = m_workspace.person();
    if (!person)
        return 0;
    if (m_workspace.isReadOnly()) {
        const QList<domain::Note> notes = own(round, std::numeric_limits<int>::max());
        return static_cast<int>(
            std::count_if(notes.cbegin(), notes.cend(), [day](const domain::Note &note) { return note.day == day; }));
    }
    return orEmpty(storage::countByOn(m_workspace.storage().reader(), round, person->id, day));
}

int Notes::ownTotal(domain::RoundId round) const
{
    const auto person = m_workspace.person();
    if (!person)
        return 0;
    if (m_workspace.isReadOnly())
        return static_cast<int>(own(round, std::numeric_limits<int>::max()).size());
    return orEmpty(storage::countBy(m_workspace.storage().reader(), round, person->id));
}

QList<VisibleNote> Notes::all(domain::RoundId id, int limit, std::optional<domain::NoteId> before) const
{
    const auto &reader = m_workspace.storage().reader();
    const auto round = storage::findRound(reader, id);
    if (round.has_error())
        return {};
    const auto person = m_workspace.person();
    const auto seer = person ? std::optional(person->id) : std::nullopt;
    const bool hides = domain::hidesEffects(round.value(), m_workspace.clock().today());
    QHash<domain::PersonId, QString> names;
    QList<VisibleNote> visible;
    for (const domain::Note &note : orEmpty(storage::notesFor(reader, id, seer, limit, before))) {
        if (!names.contains(note.person))
            names.insert(note.person, orEmpty(storage::findPerson(reader, note.person)).name);
        VisibleNote shown{note, names.value(note.person), hides && note.person != seer};
        if (shown.effectHidden)
            shown.note.effect = domain::Effect::CannotTell;
        visible.append(shown);
    }
    return visible;
}

domain::Result<RoundCounts> Notes::counts(domain::RoundId id, bool lookedEarly) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto round, storage::findRound(reader, id));
    const QDate today = m_workspace.clock().today();
    if (domain::hidesEffects(round, today) && !lookedEarly)
        return wrongState(round.stateOn(today));
    return countRound(reader, round);
}

domain::Result<RoundCounts> Notes::ownCounts(domain::RoundId id) const
{
    const auto person = m_workspace.person();
    if (!person)
        return nobodyActs();
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto round, storage::findRound(reader, id));
    const QDate today = m_workspace.clock().today();
    if (domain::hidesEffects(round, today))
        return wrongState(round.stateOn(today));
    return countRound(reader, round, person->id);
}

std::optional<domain::Arm> Notes::nextArm(domain::RoundId id) const
{
    const auto person = m_workspace.person();
    const auto &reader = m_workspace.storage().reader();
    const auto round = storage::findRound(reader, id);
    if (!person || round.has_error())
        return std::nullopt;
    const QDate day = dayOfNote(round.value(), m_workspace.clock().today());
    return orEmpty(armFor(reader, round.value(), person->id, round.value().phaseOn(day, person->id)));
}

domain::Result<void> Notes::keepDraft(const NoteDraft &draft)
{
    return Drafts(m_workspace).keep(draftPlace(draft.round), toJson(draft));
}

std::optional<NoteDraft> Notes::draft(domain::RoundId round) const
{
    const auto kept = Drafts(m_workspace).at(draftPlace(round));
    return kept ? std::optional(noteDraftFrom(round, *kept)) : std::nullopt;
}

domain::Result<void> Notes::dropDraft(domain::RoundId round)
{
    return Drafts(m_workspace).drop(draftPlace(round));
}

domain::Result<void> Notes::keepChange(domain::NoteId note, const NoteDraft &halfTyped)
{
    return Drafts(m_workspace).keep(changePlace(note), toJson(halfTyped));
}

std::optional<NoteDraft> Notes::keptChange(const domain::Note &note) const
{
    const auto kept = Drafts(m_workspace).at(changePlace(note.id));
    return kept ? std::optional(noteDraftFrom(note.round, *kept)) : std::nullopt;
}

domain::Result<void> Notes::dropChange(domain::NoteId note)
{
    return Drafts(m_workspace).drop(changePlace(note));
}

} // namespace application
