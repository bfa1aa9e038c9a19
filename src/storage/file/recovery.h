// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QString>

namespace storage
{

/// Whether a journal or a log lies beside the file that belongs to it: whoever wrote last was killed, or is at work.
bool hasUnfinishedWork(const QString &workspace);

/// Plays back what a killed program left beside a workspace nobody has open: a journal is rolled back, a log moved
/// into the file. A reading connection cannot do that, so it comes before any reading. Does nothing when there is
/// nothing left, or while somebody holds the workspace's lock. FileUnfinished where it cannot be written.
domain::Result<void> recover(const QString &workspace, const domain::Clock &clock);
/// The same for whoever holds the lock; what a killed restoring of a backup left half written goes too.
domain::Result<void> recoverUnderLock(const QString &workspace);

} // namespace storage
