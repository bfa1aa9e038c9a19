// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What becomes of an idea after its week.
enum class DecisionKind
{
    Adopt,
    Adapt,
    Abandon
};

template <>
struct EnumWords<DecisionKind>
{
    static constexpr std::array words{
        std::pair{DecisionKind::Adopt, "adopt"},
        std::pair{DecisionKind::Adapt, "adapt"},
        std::pair{DecisionKind::Abandon, "abandon"},
    };
};

} // namespace domain
