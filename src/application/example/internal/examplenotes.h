// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/example/internal/examplestage.h"
#include "application/workspace/progress.h"
#include "domain/week/round.h"

#include <QJsonArray>

namespace application
{

/// Logs the notes of a pool on a round, spread over the days from `first` to `last` (0 is today), by the people in
/// turn as chance has it. Returns their ids in the order of the pool.
domain::Result<QList<domain::NoteId>> logExampleNotes(ExampleStage &stage, const QJsonArray &pool,
    domain::RoundId round, int first, int last, const QStringList &people);

/// Adds notes to a round until the workspace holds `total` of them: for trials of size, in bulk.
domain::Result<void> fillWithNotes(
    ExampleStage &stage, domain::RoundId round, qint64 total, const Progress &progress);

} // namespace application
