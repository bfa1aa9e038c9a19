// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/writer.h"

namespace support
{

/// The rows a note needs around it, written without the layers above: for tests of storage itself.
struct Rows
{
    domain::TeamId team;
    domain::PersonId person;
    domain::GoalId goal;
    domain::CycleId cycle;
    domain::IdeaId idea;
    domain::RoundId round;

    static domain::Result<Rows> insert(storage::Writer &writer)
    {
        Rows rows{writer.nextId<domain::TeamTag>(), writer.nextId<domain::PersonTag>(),
            writer.nextId<domain::GoalTag>(), writer.nextId<domain::CycleTag>(), writer.nextId<domain::IdeaTag>(),
            writer.nextId<domain::RoundTag>()};
        TRY_DONE(writer.run("INSERT INTO team (id, name) VALUES (?, 'Care')", rows.team));
        TRY_DONE(writer.run(
            "INSERT INTO person (id, team, name, role) VALUES (?, ?, 'Ada', 'frontline')", rows.person, rows.team));
        TRY_DONE(
            writer.run("INSERT INTO goal (id, team, statement, created_at) VALUES (?, ?, 'Fewer calls twice', ?)",
                rows.goal, rows.team, writer.now()));
        TRY_DONE(writer.run("INSERT INTO cycle (id, goal, title, created_at) VALUES (?, ?, 'Second calls', ?)",
            rows.cycle, rows.goal, writer.now()));
        TRY_DONE(
            writer.run("INSERT INTO idea (id, cycle, situation, behaviour) VALUES (?, ?, 'the caller says goodbye',"
                       " 'sum up what happens next')",
                rows.idea, rows.cycle));
        TRY_DONE(writer.run(
            "INSERT INTO round (id, cycle, number, idea) VALUES (?, ?, 1, ?)", rows.round, rows.cycle, rows.idea));
        return rows;
    }

    /// A note of that text; the rest of it is ordinary.
    domain::Result<domain::NoteId> insertNote(
        storage::Writer &writer, const QString &text, bool isPrivate = false) const
    {
        const auto id = writer.nextId<domain::NoteTag>();
        TRY_DONE(writer.run("INSERT INTO note (id, round, person, at, day, phase, effect, did, text, private)"
                            " VALUES (?, ?, ?, ?, ?, 'week', 'better', 'yes', ?, ?)",
            id, round, person, writer.now(), writer.today(), text, isPrivate));
        return id;
    }

    /// A remark on today, with that text as the answer to the first question.
    domain::Result<domain::DayRemarkId> insertDayRemark(
        storage::Writer &writer, const QString &text, bool isPrivate = false) const
    {
        const auto id = writer.nextId<domain::DayRemarkTag>();
        TRY_DONE(writer.run("INSERT INTO day_remark (id, round, person, day, at, surprise, private)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            id, round, person, writer.today(), writer.now(), text, isPrivate));
        return id;
    }
};

} // namespace support
