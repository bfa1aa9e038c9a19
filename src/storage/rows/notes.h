// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/note.h"
#include "storage/file/writer.h"

#include <functional>

namespace storage
{

/// How many notes of a round are alike in all that is counted by.
struct NoteCount
{
    QDate day;
    domain::Phase phase = domain::Phase::Week;
    std::optional<domain::Arm> arm;
    std::optional<domain::CustomerTypeId> customerType;
    std::optional<domain::TouchpointId> touchpoint;
    domain::Did did = domain::Did::Yes;
    domain::Effect effect = domain::Effect::CannotTell;
    int count = 0;
};

/// What was unusual about a day, or how the idea was tweaked from then on, as somebody wrote it.
struct UnusualDay
{
    QDate day;
    QString text;
    domain::NoteMark mark = domain::NoteMark::Unusual;
};

domain::Result<void> insert(Writer &writer, const domain::Note &note);
/// Everything a person can mend: not who, when, which round and phase.
domain::Result<void> update(Writer &writer, const domain::Note &note);
domain::Result<domain::Note> findNote(const Reader &reader, domain::NoteId id);
/// Whether the id is in use, also by a note that was removed.
domain::Result<bool> isInUse(const Reader &reader, domain::NoteId id);

/// A person's notes on a round, newest first, at most `limit`, older than `before` when given.
domain::Result<QList<domain::Note>> notesBy(const Reader &reader, domain::RoundId round, domain::PersonId person,
    int limit, std::optional<domain::NoteId> before = {});
/// Everybody's shared notes and `seer`'s private ones, newest first, at most `limit`, older than `before`.
domain::Result<QList<domain::Note>> notesFor(const Reader &reader, domain::RoundId round,
    std::optional<domain::PersonId> seer, int limit, std::optional<domain::NoteId> before = {});

/// Walks the shared notes of a round in their order, for exports; private ones never leave. The columns: id, person,
/// at, day, phase, effect, did, did_not_because, customer_type, touchpoint, text, unusual, mark, arm.
domain::Result<void> eachSharedNote(
    const Reader &reader, domain::RoundId round, const std::function<bool(const Row &)> &visit);

/// Whether anybody logged anything on a round.
domain::Result<bool> hasNotes(const Reader &reader, domain::RoundId round);
/// How many notes a round has, private ones too.
domain::Result<qint64> countOn(const Reader &reader, domain::RoundId round);
/// How many notes a round has, counted no further than `most`.
domain::Result<qint64> countOn(const Reader &reader, domain::RoundId round, qint64 most);
/// How many of a round's participants wrote notes on it, `besides` one of them.
domain::Result<int> writersOn(const Reader &reader, domain::RoundId round, std::optional<domain::PersonId> besides);
/// The day of the note that was written last; nothing when there is none.
domain::Result<std::optional<QDate>> lastNoteDay(const Reader &reader, domain::RoundId round);
/// How many notes there are in all.
domain::Result<qint64> countAllNotes(const Reader &reader);

/// How many notes a person has on a round; counted in the index alone.
domain::Result<int> countBy(const Reader &reader, domain::RoundId round, domain::PersonId person);
/// The same for one day. Reads only what was written since the day before it.
domain::Result<int> countByOn(const Reader &reader, domain::RoundId round, domain::PersonId person, QDate day);

/// All notes of a round counted, private ones too: counts name nobody. With a person, theirs alone.
domain::Result<QList<NoteCount>> countsOf(
    const Reader &reader, domain::RoundId round, std::optional<domain::PersonId> person = {});
/// What was unusual on which day, each text once; nothing out of private notes.
domain::Result<QList<UnusualDay>> unusualDaysOf(const Reader &reader, domain::RoundId round);
/// How many notes a person wrote in the week of a round, those taken back too: the place of the next in the draw.
domain::Result<qint64> countDrawn(const Reader &reader, domain::RoundId round, domain::PersonId person);

} // namespace storage
