// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/notes.h"

#include <limits>
#include <string>

namespace storage
{

namespace
{

const std::string selectNotes
    = "SELECT id, round, person, at, day, phase, effect, did, did_not_because,"
      " customer_type, touchpoint, text, unusual, mark, private, arm FROM note WHERE removed = 0";

domain::Note noteOf(const Row &row)
{
    domain::Note note;
    row.read(note.id, note.round, note.person, note.at, note.day, note.phase, note.effect, note.did,
        note.didNotBecause, note.customerType, note.touchpoint, note.text, note.unusual, note.mark, note.isPrivate,
        note.arm);
    return note;
}

qint64 below(std::optional<domain::NoteId> before)
{
    return before ? before->value() : std::numeric_limits<qint64>::max();
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Note &note)
{
    return writer.run("INSERT INTO note (id, round, person, at, day, phase, effect, did, did_not_because,"
                      " customer_type, touchpoint, text, unusual, mark, private, arm)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        note.id, note.round, note.person, note.at, note.day, note.phase, note.effect, note.did, note.didNotBecause,
        note.customerType, note.touchpoint, note.text, note.unusual, note.mark, note.isPrivate, note.arm);
}

domain::Result<void> update(Writer &writer, const domain::Note &note)
{
    return writer.changeOne(domain::Kind::Note,
        "UPDATE note SET effect = ?, did = ?, did_not_because = ?, customer_type = ?, touchpoint = ?, text = ?,"
        " unusual = ?, mark = ?, private = ? WHERE id = ? AND removed = 0",
        note.effect, note.did, note.didNotBecause, note.customerType, note.touchpoint, note.text, note.unusual,
        note.mark, note.isPrivate, note.id);
}

domain::Result<domain::Note> findNote(const Reader &reader, domain::NoteId id)
{
    return reader.one(domain::Kind::Note, selectNotes + " AND id = ?", noteOf, id);
}

domain::Result<bool> isInUse(const Reader &reader, domain::NoteId id)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM note WHERE id = ?)", id);
}

domain::Result<QList<domain::Note>> notesBy(const Reader &reader, domain::RoundId round, domain::PersonId person,
    int limit, std::optional<domain::NoteId> before)
{
    return reader.list(selectNotes + " AND round = ? AND person = ? AND id < ? ORDER BY id DESC LIMIT ?", noteOf,
        round, person, below(before), limit);
}

domain::Result<QList<domain::Note>> notesFor(const Reader &reader, domain::RoundId round,
    std::optional<domain::PersonId> seer, int limit, std::optional<domain::NoteId> before)
{
    return reader.list(
        selectNotes + " AND round = ? AND (private = 0 OR person = ?) AND id < ? ORDER BY id DESC LIMIT ?", noteOf,
        round, seer, below(before), limit);
}

domain::Result<void> eachSharedNote(
    const Reader &reader, domain::RoundId round, const std::function<bool(const Row &)> &visit)
{
    // By id, not by the index on round, person and id: a big round is read in the order of the file.
    return reader.each(
        "SELECT id, person, at, day, phase, effect, did, did_not_because, customer_type, touchpoint,"
        " text, unusual, mark, arm FROM note WHERE round = ? AND removed = 0 AND private = 0 ORDER BY id",
        visit, round);
}

domain::Result<bool> hasNotes(const Reader &reader, domain::RoundId round)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM note WHERE round = ? AND removed = 0)", round);
}

domain::Result<qint64> countOn(const Reader &reader, domain::RoundId round)
{
    return reader.value("SELECT count(*) FROM note WHERE round = ? AND removed = 0", round);
}

domain::Result<qint64> countOn(const Reader &reader, domain::RoundId round, qint64 most)
{
    return reader.value(
        "SELECT count(*) FROM (SELECT 1 FROM note WHERE round = ? AND removed = 0 LIMIT ?)", round, most);
}

domain::Result<int> writersOn(const Reader &reader, domain::RoundId round, std::optional<domain::PersonId> besides)
{
    return reader.value<int>("SELECT count(*) FROM round_participant AS p WHERE p.round = ?1 AND p.person IS NOT ?2"
                             " AND EXISTS (SELECT 1 FROM note AS n WHERE n.person = p.person AND n.round = p.round"
                             " AND n.removed = 0)",
        round, besides);
}

domain::Result<std::optional<QDate>> lastNoteDay(const Reader &reader, domain::RoundId round)
{
    return reader.find(
        "SELECT day FROM note WHERE round = ? AND removed = 0 ORDER BY id DESC LIMIT 1",
        [](const Row &row) { return row.get<QDate>(0); }, round);
}

domain::Result<qint64> countAllNotes(const Reader &reader)
{
    return reader.value("SELECT count(*) FROM note WHERE removed = 0");
}

domain::Result<int> countBy(const Reader &reader, domain::RoundId round, domain::PersonId person)
{
    return reader.value<int>(
        "SELECT count(*) FROM note WHERE person = ? AND round = ? AND removed = 0", person, round);
}

domain::Result<int> countByOn(const Reader &reader, domain::RoundId round, domain::PersonId person, QDate day)
{
    // Ids carry the moment and never run behind the clock. A local day begins at most 14 hours before the UTC day.
    const qint64 first = IdSource::firstOf(QDateTime(day.addDays(-1), QTime(0, 0), Qt::UTC));
    return reader.value<int>(
        "SELECT count(*) FROM note WHERE person = ? AND round = ? AND removed = 0 AND id >= ? AND day = ?", person,
        round, first, day);
}

domain::Result<QList<NoteCount>> countsOf(
    const Reader &reader, domain::RoundId round, std::optional<domain::PersonId> person)
{
    const auto countOfRow = [](const Row &row) {
        NoteCount count;
        row.read(count.day, count.phase, count.arm, count.customerType, count.touchpoint, count.did, count.effect,
            count.count);
        return count;
    };
    const std::string columns = "day, phase, arm, customer_type, touchpoint, did, effect";
    const std::string grouped = " AND removed = 0 GROUP BY " + columns + " ORDER BY day, phase";
    const std::string counted = "SELECT " + columns + ", count(*) FROM note WHERE ";
    if (person)
        return reader.list(counted + "person = ? AND round = ?" + grouped, countOfRow, *person, round);
    return reader.list(counted + "round = ?" + grouped, countOfRow, round);
}

domain::Result<qint64> countDrawn(const Reader &reader, domain::RoundId round, domain::PersonId person)
{
    return reader.value("SELECT count(*) FROM note WHERE person = ? AND round = ? AND phase = 'week'", person, round);
}

domain::Result<QList<UnusualDay>> unusualDaysOf(const Reader &reader, domain::RoundId round)
{
    return reader.list(
        "SELECT day, unusual, mark FROM note WHERE round = ? AND removed = 0 AND private = 0"
        " AND unusual <> '' GROUP BY day, mark, unusual ORDER BY day, min(id)",
        [](const Row &row) {
            UnusualDay unusual;
            row.read(unusual.day, unusual.text, unusual.mark);
            return unusual;
        },
        round);
}

} // namespace storage
