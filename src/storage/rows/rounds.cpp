// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/rounds.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectRounds
    = "SELECT id, cycle, number, idea, follows, single_change, start_day, days, off_days, design,"
      " prediction_direction, prediction_because, prediction_size, started_at, ended_on, ended_early_reason, "
      "closed_at, draw_seed, extended_by, extension_reason"
      " FROM round WHERE removed = 0";

QStringList dayTexts(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(dayText(day));
    return texts;
}

domain::Round roundOf(const Row &row)
{
    domain::Round round;
    QStringList offDays;
    row.read(round.id, round.cycle, round.number, round.idea, round.follows, round.singleChange, round.startDay,
        round.days, offDays, round.design, round.prediction.direction, round.prediction.because,
        round.prediction.size, round.startedAt, round.endedOn, round.endedEarlyReason, round.closedAt, round.drawSeed,
        round.extendedBy, round.extensionReason);
    for (const QString &day : offDays)
        round.offDays.append(QDate::fromString(day, Qt::ISODate));
    return round;
}

domain::Result<void> readParticipants(const Reader &reader, domain::Round &round)
{
    TRY_VALUE(const auto all,
        reader.list(
            "SELECT person, starts_on, off_days FROM round_participant WHERE round = ? ORDER BY person",
            [](const Row &row) {
                domain::Participation participation;
                QStringList offDays;
                row.read(participation.person, participation.startsOn, offDays);
                for (const QString &day : offDays)
                    participation.offDays.append(QDate::fromString(day, Qt::ISODate));
                return participation;
            },
            round.id));
    for (const domain::Participation &participation : all) {
        round.participants.append(participation.person);
        if (participation.startsOn || !participation.offDays.isEmpty())
            round.participations.append(participation);
    }
    return domain::success();
}

domain::Result<QList<domain::Round>> withParticipants(
    const Reader &reader, domain::Result<QList<domain::Round>> found)
{
    TRY_VALUE(auto rounds, std::move(found));
    for (domain::Round &round : rounds)
        TRY_DONE(readParticipants(reader, round));
    return rounds;
}

domain::Result<void> writeParticipants(Writer &writer, const domain::Round &round)
{
    TRY_DONE(writer.run("DELETE FROM round_participant WHERE round = ?", round.id));
    for (const domain::PersonId person : round.participants) {
        domain::Participation special{person, {}, {}};
        for (const domain::Participation &participation : round.participations)
            if (participation.person == person)
                special = participation;
        TRY_DONE(writer.run(
            "INSERT OR IGNORE INTO round_participant (round, person, starts_on, off_days) VALUES (?, ?, ?, ?)",
            round.id, person, special.startsOn, dayTexts(special.offDays)));
    }
    return domain::success();
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Round &round)
{
    TRY_DONE(
        writer.run("INSERT INTO round (id, cycle, number, idea, follows, single_change, start_day, days, off_days,"
                   " design, prediction_direction, prediction_because, prediction_size, started_at, ended_on,"
                   " ended_early_reason, closed_at, draw_seed, extended_by, extension_reason)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            round.id, round.cycle, round.number, round.idea, round.follows, round.singleChange, round.startDay,
            round.days, dayTexts(round.offDays), round.design, round.prediction.direction, round.prediction.because,
            round.prediction.size, round.startedAt, round.endedOn, round.endedEarlyReason, round.closedAt,
            round.drawSeed, round.extendedBy, round.extensionReason));
    return writeParticipants(writer, round);
}

domain::Result<void> update(Writer &writer, const domain::Round &round)
{
    TRY_DONE(writer.changeOne(domain::Kind::Round,
        "UPDATE round SET idea = ?, follows = ?, single_change = ?, start_day = ?, days = ?, off_days = ?, design = "
        "?,"
        " prediction_direction = ?, prediction_because = ?, prediction_size = ?, started_at = ?, ended_on = ?,"
        " ended_early_reason = ?, closed_at = ?, draw_seed = ?, extended_by = ?, extension_reason = ?"
        " WHERE id = ? AND removed = 0",
        round.idea, round.follows, round.singleChange, round.startDay, round.days, dayTexts(round.offDays),
        round.design, round.prediction.direction, round.prediction.because, round.prediction.size, round.startedAt,
        round.endedOn, round.endedEarlyReason, round.closedAt, round.drawSeed, round.extendedBy,
        round.extensionReason, round.id));
    return writeParticipants(writer, round);
}

domain::Result<domain::Round> findRound(const Reader &reader, domain::RoundId id)
{
    TRY_VALUE(auto round, reader.one(domain::Kind::Round, selectRounds + " AND id = ?", roundOf, id));
    TRY_DONE(readParticipants(reader, round));
    return round;
}

domain::Result<QList<domain::Round>> roundsOf(const Reader &reader, domain::CycleId cycle)
{
    return withParticipants(reader, reader.list(selectRounds + " AND cycle = ? ORDER BY number, id", roundOf, cycle));
}

domain::Result<std::optional<domain::Round>> latestRound(const Reader &reader, domain::CycleId cycle)
{
    TRY_VALUE(auto round,
        reader.find(selectRounds + " AND cycle = ? ORDER BY number DESC, id DESC LIMIT 1", roundOf, cycle));
    if (round)
        TRY_DONE(readParticipants(reader, *round));
    return round;
}

domain::Result<QList<domain::Round>> openRoundsOf(const Reader &reader, domain::PersonId person)
{
    return withParticipants(reader,
        reader.list(selectRounds
                + " AND closed_at IS NULL AND id IN (SELECT round FROM round_participant WHERE person = ?)"
                  " ORDER BY id DESC",
            roundOf, person));
}

domain::Result<QList<domain::Round>> closedRounds(const Reader &reader, int limit)
{
    return withParticipants(reader,
        reader.list(selectRounds
                + " AND closed_at IS NOT NULL AND cycle IN (SELECT id FROM cycle WHERE removed = 0)"
                  " ORDER BY closed_at DESC, id DESC LIMIT ?",
            roundOf, limit));
}

domain::Result<void> insert(Writer &writer, const domain::Amendment &amendment)
{
    return writer.run("INSERT INTO amendment (id, round, person, at, text) VALUES (?, ?, ?, ?, ?)", amendment.id,
        amendment.round, amendment.person, amendment.at, amendment.text);
}

domain::Result<QList<domain::Amendment>> amendmentsOf(const Reader &reader, domain::RoundId round)
{
    return reader.list(
        "SELECT id, round, person, at, text FROM amendment WHERE round = ? AND removed = 0 ORDER BY id",
        [](const Row &row) {
            domain::Amendment amendment;
            row.read(amendment.id, amendment.round, amendment.person, amendment.at, amendment.text);
            return amendment;
        },
        round);
}

} // namespace storage
