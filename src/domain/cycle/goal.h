// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace domain
{

/// Whom a team serves, what they will notice; how we will know is in its measures.
struct Goal
{
    GoalId id;
    TeamId team;
    QString statement;
    QString whoNotices;
    std::optional<PersonId> owner;
    bool noBalancing = false; ///< said outright: nothing needs balancing
    QString overrideReason; ///< why the goal went on as "first try, numbers follow"; empty: it did not
    QDateTime createdAt;

    bool operator==(const Goal &) const = default;
};

} // namespace domain
