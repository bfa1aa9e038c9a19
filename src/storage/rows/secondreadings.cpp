// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/secondreadings.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectSecondReadings = "SELECT id, round, person, at FROM second_reading WHERE removed = 0";

domain::SecondReading secondReadingOfRow(const Row &row)
{
    domain::SecondReading reading;
    row.read(reading.id, reading.round, reading.person, reading.at);
    return reading;
}

domain::Result<void> readRatings(const Reader &reader, domain::SecondReading &reading)
{
    // A note that was removed or made private since is rated no more.
    TRY_VALUE(reading.ratings,
        reader.list(
            "SELECT second_rating.note, second_rating.effect FROM second_rating JOIN note ON note.id = "
            "second_rating.note WHERE second_reading = ? AND removed = 0 AND private = 0 ORDER BY position",
            [](const Row &row) {
                domain::SecondRating rating;
                row.read(rating.note, rating.effect);
                return rating;
            },
            reading.id));
    return domain::success();
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::SecondReading &reading)
{
    TRY_DONE(writer.run("INSERT INTO second_reading (id, round, person, at) VALUES (?, ?, ?, ?)", reading.id,
        reading.round, reading.person, reading.at));
    int position = 0;
    for (const domain::SecondRating &rating : reading.ratings)
        TRY_DONE(writer.run("INSERT INTO second_rating (second_reading, note, position, effect) VALUES (?, ?, ?, ?)",
            reading.id, rating.note, ++position, rating.effect));
    return domain::success();
}

domain::Result<void> rate(Writer &writer, domain::SecondReadingId reading, domain::NoteId note, domain::Effect effect)
{
    return writer.changeOne(domain::Kind::SecondReading,
        "UPDATE second_rating SET effect = ? WHERE second_reading = ? AND note = ?", effect, reading, note);
}

domain::Result<domain::SecondReading> findSecondReading(const Reader &reader, domain::SecondReadingId id)
{
    TRY_VALUE(auto found,
        reader.one(domain::Kind::SecondReading, selectSecondReadings + " AND id = ?", secondReadingOfRow, id));
    TRY_DONE(readRatings(reader, found));
    return found;
}

domain::Result<QList<domain::SecondReading>> secondReadingsOf(const Reader &reader, domain::RoundId round)
{
    TRY_VALUE(
        auto found, reader.list(selectSecondReadings + " AND round = ? ORDER BY id", secondReadingOfRow, round));
    for (domain::SecondReading &reading : found)
        TRY_DONE(readRatings(reader, reading));
    return found;
}

domain::Result<QList<domain::NoteId>> notesToReadAgain(
    const Reader &reader, domain::RoundId round, domain::PersonId rater)
{
    return reader.list(
        "SELECT id FROM note WHERE round = ? AND removed = 0 AND private = 0 AND text <> '' AND person <> ? ORDER BY "
        "id",
        [](const Row &row) { return row.get<domain::NoteId>(0); }, round, rater);
}

} // namespace storage
