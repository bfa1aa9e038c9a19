// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// The five steps of a cycle, in order.
enum class Step
{
    Goal,
    Challenge,
    Idea,
    Week,
    Reflection
};

template <>
struct EnumWords<Step>
{
    static constexpr std::array words{
        std::pair{Step::Goal, "goal"},
        std::pair{Step::Challenge, "challenge"},
        std::pair{Step::Idea, "idea"},
        std::pair{Step::Week, "week"},
        std::pair{Step::Reflection, "reflection"},
    };
};

} // namespace domain
