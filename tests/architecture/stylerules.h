// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/problem.h"

namespace architecture
{

/// No file may have more lines than this.
constexpr int longestFile = 500;

/// Reads every source below root/src and root/tests and names what the house does not do: files over longestFile
/// lines, headers without #pragma once, an own header that does not come first, styles and sizes fixed in code,
/// message boxes, the system's clock outside domain/clock.h, slots and connections found by name.
QList<Problem> checkStyle(const QString &root);

/// Names every source, form, script and build file below root/src, root/tests, root/ui and root/packaging whose first
/// lines do not say under which licence it may be used.
QList<Problem> checkLicences(const QString &root);

} // namespace architecture
