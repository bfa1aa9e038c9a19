// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What may be said of a round. There are only these five, and their words are always these.
enum class Verdict
{
    TooLittle, ///< too little to say
    Mixed, ///< mixed by customer type
    LooksBetter,
    LooksWorse,
    NoClearDifference
};

template <>
struct EnumWords<Verdict>
{
    static constexpr std::array words{
        std::pair{Verdict::TooLittle, "too little to say"},
        std::pair{Verdict::Mixed, "mixed by customer type"},
        std::pair{Verdict::LooksBetter, "looks better"},
        std::pair{Verdict::LooksWorse, "looks worse"},
        std::pair{Verdict::NoClearDifference, "no clear difference"},
    };
};

} // namespace domain
