// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/kind.h"

#include <array>
#include <string_view>

namespace storage
{

/// Where the words of a searched kind stand, and what they belong to.
struct SearchSource
{
    domain::Kind kind;
    /// SQL over the columns of its table: the text that is searched and shown.
    std::string_view text;
    /// By the id of the thing: the id of what it belongs to, and the only person who may find it (NULL: everybody).
    std::string_view owner;
    /// By the id of what it belongs to: its title; no row when that was removed, and then the thing is not found.
    std::string_view title;
};

namespace sql
{

inline constexpr std::string_view titleOfRound = "SELECT cycle.title FROM round JOIN cycle ON cycle.id = round.cycle"
                                                 " WHERE round.id = ? AND round.removed = 0 AND cycle.removed = 0";
inline constexpr std::string_view titleOfCycle = "SELECT title FROM cycle WHERE id = ? AND removed = 0";

} // namespace sql

/// The kinds in the index of what people write.
inline constexpr std::array<SearchSource, 9> searchSources = {{
    {domain::Kind::Note, "trim(text || char(10) || unusual, char(10))",
        "SELECT round, CASE private WHEN 1 THEN person END FROM note WHERE id = ?", sql::titleOfRound},
    {domain::Kind::DayRemark, "trim(surprise || char(10) || trim(habit || char(10) || watch, char(10)), char(10))",
        "SELECT round, CASE private WHEN 1 THEN person END FROM day_remark WHERE id = ?", sql::titleOfRound},
    {domain::Kind::Quote, "text", "SELECT id, NULL FROM quote WHERE id = ?", "SELECT source FROM quote WHERE id = ?"},
    {domain::Kind::Challenge, "statement", "SELECT cycle, NULL FROM challenge WHERE id = ?", sql::titleOfCycle},
    {domain::Kind::Idea, "trim(line || char(10) || trim(situation || char(10) || behaviour, char(10)), char(10))",
        "SELECT cycle, NULL FROM idea WHERE id = ?", sql::titleOfCycle},
    {domain::Kind::Insight, "text",
        "SELECT reflection.round, NULL FROM insight JOIN reflection ON reflection.id = insight.reflection"
        " WHERE insight.id = ? AND reflection.removed = 0",
        sql::titleOfRound},
    {domain::Kind::Learning, "statement", "SELECT id, NULL FROM learning WHERE id = ?",
        "SELECT '' FROM learning WHERE id = ?"},
    {domain::Kind::Goal, "statement", "SELECT team, NULL FROM goal WHERE id = ?",
        "SELECT name FROM team WHERE id = ? AND removed = 0"},
    {domain::Kind::Cycle, "title", "SELECT goal, NULL FROM cycle WHERE id = ?",
        "SELECT statement FROM goal WHERE id = ? AND removed = 0"},
}};

/// What customers wrote, in the index of imported comments.
inline constexpr SearchSource commentSource = {domain::Kind::Response, "comment",
    "SELECT data_set, NULL FROM response JOIN data_set ON data_set.id = response.data_set WHERE response.id = ?"
    " AND response.id <= last_response",
    "SELECT name FROM data_set WHERE id = ? AND removed = 0 AND state = 'ready'"};

/// The source of a kind, or nullptr when it is not searched.
constexpr const SearchSource *searchSource(domain::Kind kind)
{
    for (const SearchSource &source : searchSources)
        if (source.kind == kind)
            return &source;
    return kind == commentSource.kind ? &commentSource : nullptr;
}

} // namespace storage
