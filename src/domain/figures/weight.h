// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What a Pareto adds up.
enum class Weight
{
    Count,
    Minutes,
    Cost
};

template <>
struct EnumWords<Weight>
{
    static constexpr std::array words{
        std::pair{Weight::Count, "count"},
        std::pair{Weight::Minutes, "minutes"},
        std::pair{Weight::Cost, "cost"},
    };
};

} // namespace domain
