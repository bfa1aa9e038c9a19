// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/week/effect.h"

#include <QDateTime>

#include <optional>

namespace domain
{

/// What the team expects of a round before it starts. Sealed at the start.
struct Prediction
{
    std::optional<Effect> direction; ///< Better, Same or Worse; CannotTell is no prediction
    QString because;
    QString size; ///< how much, in the team's words; may be empty

    bool operator==(const Prediction &) const = default;
};

/// What was added to a sealed prediction; shown beside it, never instead of it.
struct Amendment
{
    AmendmentId id;
    RoundId round;
    std::optional<PersonId> person;
    QDateTime at;
    QString text;

    bool operator==(const Amendment &) const = default;
};

} // namespace domain
