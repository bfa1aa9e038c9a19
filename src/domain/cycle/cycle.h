// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace domain
{

/// One challenge worked on under one goal, in one or more rounds.
struct Cycle
{
    CycleId id;
    GoalId goal;
    QString title;
    std::optional<ChallengeId> chosen;
    QString choiceReason;
    QString gutFeelingReason; ///< why it was chosen without evidence; empty: it was not
    std::optional<CycleId> follows; ///< the cycle whose adoption led here
    QDateTime createdAt;
    std::optional<PersonId> createdBy;

    bool operator==(const Cycle &) const = default;
};

} // namespace domain
