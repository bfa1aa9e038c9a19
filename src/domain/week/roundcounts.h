// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/figures/comparison.h"
#include "domain/week/phase.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

namespace domain
{

/// How many notes of each effect; `cannotTell` is beside n, not in it.
struct EffectCounts
{
    int better = 0;
    int same = 0;
    int worse = 0;
    int cannotTell = 0;

    int n() const { return better + same + worse; }
    ShareCount share() const { return {better, n()}; }
    bool operator==(const EffectCounts &) const = default;
};

/// Counts of one day, for the chart.
struct DayCounts
{
    QDate day;
    Phase phase = Phase::Week;
    EffectCounts counts;
    QStringList unusual;
    QStringList tweaks = {}; ///< how the idea was changed that day
    std::array<int, 3> did{}; ///< contacts by domain::Did, of those in which it was to be done

    bool operator==(const DayCounts &) const = default;
};

/// Counts of one customer type (absent: notes that name none).
struct CustomerTypeCounts
{
    std::optional<CustomerTypeId> customerType;
    EffectCounts baseline;
    EffectCounts week;

    bool operator==(const CustomerTypeCounts &) const = default;
};

/// Counts of one touchpoint (absent: notes that name none).
struct TouchpointCounts
{
    std::optional<TouchpointId> touchpoint;
    EffectCounts baseline;
    EffectCounts week;

    bool operator==(const TouchpointCounts &) const = default;
};

/// All of a round's counts. `baseline` is what the change is compared with: the contacts before it or, where contacts
/// alternate, those drawn “as usual” in the week itself; `week` the contacts with the change.
struct RoundCounts
{
    EffectCounts baseline;
    EffectCounts week;
    EffectCounts weekDone; ///< of the week, those in which the change was done wholly
    std::array<int, 3> did{}; ///< contacts of the week by domain::Did
    QList<DayCounts> days; ///< every contact by its day and phase
    QList<CustomerTypeCounts> customerTypes;
    QList<TouchpointCounts> touchpoints;
    int afterEnd = 0; ///< contacts noted after the last day; kept, and in none of the others
    std::optional<QDate> firstBefore; ///< the days compared with
    std::optional<QDate> lastBefore;

    bool operator==(const RoundCounts &) const = default;
};

} // namespace domain
