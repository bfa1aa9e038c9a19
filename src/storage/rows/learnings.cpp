// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/learnings.h"

#include <string>

namespace storage
{

namespace
{

const std::string selectLearnings = "SELECT id, statement, touchpoint, created_at FROM learning WHERE removed = 0";

domain::Learning learningOf(const Row &row)
{
    domain::Learning learning;
    row.read(learning.id, learning.statement, learning.touchpoint, learning.createdAt);
    return learning;
}

domain::Result<void> readSources(const Reader &reader, domain::Learning &learning)
{
    TRY_VALUE(learning.sources,
        reader.list(
            "SELECT round, stance FROM learning_round WHERE learning = ? ORDER BY round",
            [](const Row &row) {
                domain::LearningSource source;
                row.read(source.round, source.stance);
                return source;
            },
            learning.id));
    return domain::success();
}

domain::Result<void> writeSources(Writer &writer, const domain::Learning &learning)
{
    TRY_DONE(writer.run("DELETE FROM learning_round WHERE learning = ?", learning.id));
    for (const domain::LearningSource &source : learning.sources)
        TRY_DONE(writer.run("INSERT OR REPLACE INTO learning_round (learning, round, stance) VALUES (?, ?, ?)",
            learning.id, source.round, source.stance));
    return domain::success();
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Learning &learning)
{
    TRY_DONE(writer.run("INSERT INTO learning (id, statement, touchpoint, created_at) VALUES (?, ?, ?, ?)",
        learning.id, learning.statement, learning.touchpoint, learning.createdAt));
    return writeSources(writer, learning);
}

domain::Result<void> update(Writer &writer, const domain::Learning &learning)
{
    TRY_DONE(writer.changeOne(domain::Kind::Learning,
        "UPDATE learning SET statement = ?, touchpoint = ? WHERE id = ? AND removed = 0", learning.statement,
        learning.touchpoint, learning.id));
    return writeSources(writer, learning);
}

domain::Result<domain::Learning> findLearning(const Reader &reader, domain::LearningId id)
{
    TRY_VALUE(auto learning, reader.one(domain::Kind::Learning, selectLearnings + " AND id = ?", learningOf, id));
    TRY_DONE(readSources(reader, learning));
    return learning;
}

domain::Result<QList<domain::Learning>> allLearnings(const Reader &reader)
{
    TRY_VALUE(auto learnings, reader.list(selectLearnings + " ORDER BY id DESC", learningOf));
    for (domain::Learning &learning : learnings)
        TRY_DONE(readSources(reader, learning));
    return learnings;
}

} // namespace storage
