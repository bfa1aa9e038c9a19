#pragma once

#include "domain/kind.h"

#include <array>
#include <string_view>

namespace storage
{

/// Where the words of a searched kind stand.
struct SearchSource
{
    domain::Kind kind;
    /// SQL over the columns of its table: the text that is searched and shown.
    std::string_view text;
    /// SQL with the id of the thing as `hit.id`: the title of what it belongs to.
    std::string_view title;
};

/// The kinds in the index of what people write.
inline constexpr std::array<SearchSource, 8> searchSources = {{
    {domain::Kind::Note, "trim(text || char(10) || unusual, char(10))",
        "SELECT cycle.title FROM note JOIN round ON round.id = note.round JOIN cycle ON cycle.id = round.cycle"
        " WHERE note.id = hit.id"},
    {domain::Kind::Quote, "text", "SELECT source FROM quote WHERE id = hit.id"},
    {domain::Kind::Challenge, "statement",
        "SELECT cycle.title FROM challenge JOIN cycle ON cycle.id = challenge.cycle WHERE challenge.id = hit.id"},
    {domain::Kind::Idea, "trim(line || char(10) || trim(situation || char(10) || behaviour, char(10)), char(10))",
        "SELECT cycle.title FROM idea JOIN cycle ON cycle.id = idea.cycle WHERE idea.id = hit.id"},
    {domain::Kind::Insight, "text",
        "SELECT cycle.title FROM insight JOIN reflection ON reflection.id = insight.reflection"
        " JOIN round ON round.id = reflection.round JOIN cycle ON cycle.id = round.cycle WHERE insight.id = hit.id"},
    {domain::Kind::Learning, "statement", "SELECT ''"},
    {domain::Kind::Goal, "statement",
        "SELECT name FROM team JOIN goal ON goal.team = team.id WHERE goal.id = hit.id"},
    {domain::Kind::Cycle, "title",
        "SELECT statement FROM goal JOIN cycle ON cycle.goal = goal.id WHERE cycle.id = hit.id"},
}};

/// The source of a kind, or nullptr when it is not searched.
constexpr const SearchSource *searchSource(domain::Kind kind)
{
    for (const SearchSource &source : searchSources)
        if (source.kind == kind)
            return &source;
    return nullptr;
}

} // namespace storage
