// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/columnmapping.h"
#include "domain/data/noanswer.h"
#include "domain/data/rejectedrow.h"

#include <QJsonArray>
#include <QList>

namespace cli
{

// What `import` and `preview` print of how a file was read.

/// “line 17 in Score: This is not a number”
QString rejectedLine(const domain::RejectedRow &row);
/// The values that count as no answer, a line each.
void printNoAnswers(const QList<domain::NoAnswer> &values);
QJsonArray noAnswersJson(const QList<domain::NoAnswer> &values);
/// Said where the scale of a score is reversed.
void printReversedScale(const domain::ColumnMapping &mapping);

} // namespace cli
