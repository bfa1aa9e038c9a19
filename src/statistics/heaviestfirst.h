// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace statistics
{

/// The places of the keys that were met (a count above 0), heaviest first, equal ones in the order of their words,
/// the blank (place 0) at the end. `weights` and `counts` have one entry a key.
std::vector<size_t> heaviestFirst(
    const QStringList &keys, const std::vector<double> &weights, const std::vector<qint64> &counts);

} // namespace statistics
