// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/example/internal/examplestage.h"
#include "application/workspace/progress.h"

namespace application
{

/// Writes a survey of movers as a CSV file, as a customer might send it: `rows` responses from day `first` to day
/// `last` (0 is today). Low scores have their reasons, reasons their touchpoints, minutes and words.
domain::Result<void> writeExampleSurvey(
    ExampleStage &stage, const QString &path, qint64 rows, int first, int last, const Progress &progress);

} // namespace application
