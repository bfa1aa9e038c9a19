// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/scoresummary.h"

#include <QString>

namespace domain
{

/// What was scored at one touchpoint.
struct JourneyStop
{
    QString key; ///< the touchpoint; empty: not given
    ScoreSummary scores;

    bool operator==(const JourneyStop &) const = default;
};

/// Scores along the customer's journey.
struct Journey
{
    ScoreSummary all; ///< of all stops together
    QList<JourneyStop> stops; ///< in the order of the journey, then others by name, those not given last

    bool operator==(const Journey &) const = default;
};

} // namespace domain
