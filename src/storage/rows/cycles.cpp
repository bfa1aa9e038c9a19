// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/cycles.h"

#include "domain/text/plainname.h"

#include "storage/rows/removal.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectCycles = "SELECT id, goal, title, chosen, choice_reason, gut_feeling_reason, follows,"
                                 " created_at, created_by FROM cycle WHERE removed = 0";

domain::Cycle cycleOf(const Row &row)
{
    domain::Cycle cycle;
    row.read(cycle.id, cycle.goal, cycle.title, cycle.chosen, cycle.choiceReason, cycle.gutFeelingReason,
        cycle.follows, cycle.createdAt, cycle.createdBy);
    cycle.title = domain::plainName(cycle.title);
    return cycle;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Cycle &cycle)
{
    return writer.run("INSERT INTO cycle (id, goal, title, chosen, choice_reason, gut_feeling_reason, follows,"
                      " created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        cycle.id, cycle.goal, cycle.title, cycle.chosen, cycle.choiceReason, cycle.gutFeelingReason, cycle.follows,
        cycle.createdAt, cycle.createdBy);
}

domain::Result<void> update(Writer &writer, const domain::Cycle &cycle)
{
    return writer.changeOne(domain::Kind::Cycle,
        "UPDATE cycle SET title = ?, chosen = ?, choice_reason = ?, gut_feeling_reason = ?"
        " WHERE id = ? AND removed = 0",
        cycle.title, cycle.chosen, cycle.choiceReason, cycle.gutFeelingReason, cycle.id);
}

domain::Result<domain::Cycle> findCycle(const Reader &reader, domain::CycleId id)
{
    return reader.one(domain::Kind::Cycle, selectCycles + " AND id = ?", cycleOf, id);
}

domain::Result<QList<domain::Cycle>> allCycles(const Reader &reader)
{
    return reader.list(selectCycles + " ORDER BY id DESC", cycleOf);
}

domain::Result<QList<domain::Cycle>> cyclesUnder(const Reader &reader, domain::GoalId goal)
{
    return reader.list(selectCycles + " AND goal = ? ORDER BY id DESC", cycleOf, goal);
}

domain::Result<std::optional<domain::Cycle>> newestCycleUnder(const Reader &reader, domain::GoalId goal)
{
    return reader.find(selectCycles + " AND goal = ? ORDER BY id DESC LIMIT 1", cycleOf, goal);
}

domain::Result<void> removeCycle(Writer &writer, domain::CycleId id)
{
    // Children that stayed would still be found by the search.
    static constexpr const char *children[] = {
        "UPDATE challenge SET removed = 1 WHERE removed = 0 AND cycle = ?",
        "UPDATE idea SET removed = 1 WHERE removed = 0 AND cycle = ?",
        "UPDATE note SET removed = 1 WHERE removed = 0 AND round IN (SELECT id FROM round WHERE cycle = ?)",
        "UPDATE insight SET removed = 1 WHERE removed = 0 AND reflection IN"
        " (SELECT id FROM reflection WHERE round IN (SELECT id FROM round WHERE cycle = ?))",
        "UPDATE round SET removed = 1 WHERE removed = 0 AND cycle = ?",
    };
    TRY_DONE(markRemoved(writer, domain::Kind::Cycle, domain::anyId(id)));
    for (const char *sql : children)
        TRY_DONE(writer.run(sql, id));
    return domain::success();
}

} // namespace storage
