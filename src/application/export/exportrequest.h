// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace application
{

/// Which cycles leave, and how. Private notes never leave; history leaves as sentences.
struct ExportRequest
{
    QString folder; ///< one CSV file a table is written into it; made when missing
    std::optional<domain::CycleId> cycle;
    std::optional<domain::TeamId> team;
    std::optional<domain::GoalId> goal;
    std::optional<QDate> from; ///< cycles begun on this day or later
    std::optional<QDate> to;
    bool byteOrderMark = false; ///< for spreadsheets that need it
    bool lookEarly = false; ///< effects and results of running rounds too; written into the history as an early look
};

} // namespace application
