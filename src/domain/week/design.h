// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// How a week is compared with what was before.
enum class Design
{
    BeforeAfter,
    Alternating, ///< contacts drawn as try it or as usual
    Staggered ///< colleagues start one after the other
};

template <>
struct EnumWords<Design>
{
    static constexpr std::array words{
        std::pair{Design::BeforeAfter, "before-after"},
        std::pair{Design::Alternating, "alternating"},
        std::pair{Design::Staggered, "staggered"},
    };
};

} // namespace domain
