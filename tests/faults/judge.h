// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/child.h"
#include "faults/scenario.h"

namespace faults
{

/// How hard a run was hit, which decides what may be asked of it.
enum class Hit
{
    Nothing,
    Killed, ///< what was not acknowledged may be there or not
    Failed, ///< an operation failed: what was refused is not there
    FailedForGood, ///< all operations failed from then on: not even tidying up was possible
    PowerLost
};

/// Looks at what a run left: the files as they are, then what the next ordinary run makes of them. In child
/// processes. Empty when all holds, else what does not.
QString judge(const Ground &ground, const Scenario &scenario, const Outcome &outcome, Hit hit, int seconds);

/// Whether SQLite itself finds the file and its references whole, on a connection that checks the rules of the rows;
/// empty, or what it says.
QString sqliteSays(const QString &path);

} // namespace faults
