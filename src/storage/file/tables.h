// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/kind.h"

#include <QString>

#include <array>
#include <string_view>

namespace storage
{

/// A table whose changes are recorded, and the kind of thing its rows belong to; the first column holds the id of
/// that thing.
struct Table
{
    std::string_view name;
    domain::Kind kind;
};

/// Every table the session records. What is not here (history, drafts, logins, the search indexes) stays out of undo.
/// A test holds this list against the schema.
inline constexpr std::array<Table, 34> recordedTables = {{
    {"team", domain::Kind::Team},
    {"person", domain::Kind::Person},
    {"customer_type", domain::Kind::CustomerType},
    {"touchpoint", domain::Kind::Touchpoint},
    {"goal", domain::Kind::Goal},
    {"measure", domain::Kind::Measure},
    {"reading", domain::Kind::Reading},
    {"data_set", domain::Kind::DataSet},
    {"import_profile", domain::Kind::ImportProfile},
    {"response", domain::Kind::Response},
    {"finding", domain::Kind::Finding},
    {"quote", domain::Kind::Quote},
    {"kept_view", domain::Kind::KeptView},
    {"cycle", domain::Kind::Cycle},
    {"challenge", domain::Kind::Challenge},
    {"challenge_customer_type", domain::Kind::Challenge},
    {"challenge_evidence", domain::Kind::Challenge},
    {"idea", domain::Kind::Idea},
    {"round", domain::Kind::Round},
    {"round_participant", domain::Kind::Round},
    {"amendment", domain::Kind::Amendment},
    {"note", domain::Kind::Note},
    {"reflection", domain::Kind::Reflection},
    {"reflection_person", domain::Kind::Reflection},
    {"answer", domain::Kind::Answer},
    {"insight", domain::Kind::Insight},
    {"insight_note", domain::Kind::Insight},
    {"decision", domain::Kind::Decision},
    {"learning", domain::Kind::Learning},
    {"learning_round", domain::Kind::Learning},
    {"message", domain::Kind::Message},
    {"second_reading", domain::Kind::SecondReading},
    {"second_rating", domain::Kind::SecondReading},
    {"day_remark", domain::Kind::DayRemark},
}};

/// The table of that name, or nullptr when its changes are not recorded.
const Table *recordedTable(std::string_view name);

/// The word errors and the search index use for a kind: the name of its table.
QString kindName(domain::Kind kind);
/// The name of the table that holds things of this kind.
std::string_view tableOf(domain::Kind kind);

} // namespace storage
