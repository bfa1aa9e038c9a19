// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/reflection/decisionkind.h"

#include <optional>

namespace application
{

/// What closing a round led to.
struct Closing
{
    domain::DecisionKind kind = domain::DecisionKind::Adopt;
    std::optional<domain::RoundId> nextRound; ///< adapt: filled from this one, planned
    std::optional<domain::LearningId> learning; ///< adopt: drafted
    std::optional<domain::MessageId> message; ///< adopt: "you said, we did", drafted
};

} // namespace application
