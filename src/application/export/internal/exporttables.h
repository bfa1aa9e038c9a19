// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/export/internal/exportscope.h"
#include "application/export/internal/tablefolder.h"

namespace application
{

// The tables of an export, in the order they are written. Ids tie them together; names stand beside the ids of
// people, customer types and touchpoints.

/// teams, people, customer_types, touchpoints
domain::Result<void> writePeople(const ExportScope &scope, TableFolder &folder);
/// goals, measures, readings
domain::Result<void> writeGoals(const ExportScope &scope, TableFolder &folder);
/// data_sets, import_profiles, findings, quotes: all of them, or those that point at the challenges in scope
domain::Result<void> writeEvidence(const ExportScope &scope, TableFolder &folder);
/// cycles, challenges, evidence, ideas
domain::Result<void> writeCycles(const ExportScope &scope, TableFolder &folder);
/// rounds with their predictions, amendments, notes (never private ones), decisions
domain::Result<void> writeRounds(const ExportScope &scope, TableFolder &folder);
/// participants of rounds, results of those that have ended, their customer types, touchpoints and measures
domain::Result<void> writeResults(const ExportScope &scope, TableFolder &folder);
/// reflections, answers, insights, learnings, learning_rounds, messages
domain::Result<void> writeLearnings(const ExportScope &scope, TableFolder &folder);
/// history, as sentences
domain::Result<void> writeHistory(const ExportScope &scope, TableFolder &folder);

} // namespace application
