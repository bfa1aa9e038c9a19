// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/noanswer.h"
#include "domain/data/scale.h"
#include "domain/data/tablepreview.h"

namespace wording
{

/// A value that counts as no answer: “Score: “11”, 84 times, outside the scale”.
QString noAnswerLine(const domain::NoAnswer &value);
/// What a value that is no answer is called in a cell: “no answer”.
QString noAnswerName();
/// Said of a scale whose lowest value is the best; empty for others.
QString reversedScale(const domain::Scale &scale);
/// Said of a sheet with merged cells; empty for others.
QString mergedAreas(int areas);
/// The files that can be imported, as a filter of a file window, with all files after it.
QString importFilter();
/// What kind of file it is and how it is read: “Text, UTF-8, separated by semicolons”, “XLSX, sheet Answers”.
QString fileKind(const domain::TablePreview &preview);
/// What the cells of a column look like: “Number”.
QString columnKindName(domain::ColumnKind kind);

} // namespace wording
