// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/historyentry.h"
#include "domain/base/result.h"

#include <QList>

namespace application
{

class Workspace;

/// Everything that happened, who did it, when.
class History final
{
public:
    explicit History(Workspace &workspace);

    /// Newest first. Includes what was undone, marked so, where it must stay visible (start, early look, closing).
    QList<domain::HistoryEntry> ofCycle(
        domain::CycleId cycle, int limit, std::optional<domain::HistoryId> before = {}) const;
    QList<domain::HistoryEntry> latest(int limit) const;

private:
    Workspace &m_workspace;
};

} // namespace application
