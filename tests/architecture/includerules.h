// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "architecture/problem.h"

namespace architecture
{

/// Follows every #include below root/src, through our own headers to their end, and names each one that leads a layer
/// to something it may not see: another layer, a library of another layer, a file that does not exist.
/// root: the top of the tree; qtHeaders: the folder that holds QtCore/, QtWidgets/, …
/// Each problem stands at the include of the file that is not allowed to; its chain of files is part of the text. The
/// shortest chains come first.
QList<Problem> checkIncludes(const QString &root, const QString &qtHeaders);

} // namespace architecture
