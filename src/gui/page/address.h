// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/cycle/step.h"

#include <QString>

#include <optional>

namespace gui
{

/// The pages a person can be on.
enum class PageKind
{
    Welcome,
    Today,
    Cycles,
    Cycle, ///< id: the cycle; step: which step, absent: where it stands; text: a round of it; see selected
    CycleHistory, ///< id: the cycle
    /// id: a data set or finding; 0: the newest; text: a view's word, "findings", "quotes", "look" (a finding's look
    /// again) or nothing. With "baseline" or "reading" id is the measure a number is wanted for, and cycle where to
    /// go back to with it
    Evidence,
    Import, ///< text: path of the file
    SecondReading, ///< id: the round; text: "looked" when its totals are open before the end
    Reminders, ///< when the acting person is reminded
    Learnings,
    Team
};

/// Where a person is or wants to be.
struct Address
{
    PageKind page = PageKind::Welcome;
    domain::AnyId id;
    std::optional<domain::Step> step;
    QString text;
    domain::AnyId cycle = {};
    domain::AnyId selected = {}; ///< what of the page is selected: at a week, an own note or remark of the day

    bool operator==(const Address &) const = default;
};

} // namespace gui
