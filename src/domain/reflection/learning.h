// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/cycle/stance.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace domain
{

/// What one round says about a learning.
struct LearningSource
{
    RoundId round;
    Stance stance = Stance::Supports;

    bool operator==(const LearningSource &) const = default;
};

/// Something the team now believes, with the rounds that speak for it and those that speak against it.
struct Learning
{
    LearningId id;
    QString statement;
    std::optional<TouchpointId> touchpoint;
    QDateTime createdAt;
    QList<LearningSource> sources;

    bool operator==(const Learning &) const = default;
};

/// "You said, we did": what customers are told after an adopted round.
struct Message
{
    MessageId id;
    RoundId round;
    QString youSaid;
    QString weDid;

    bool operator==(const Message &) const = default;
};

} // namespace domain
