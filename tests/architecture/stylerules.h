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

} // namespace architecture
