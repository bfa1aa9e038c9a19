// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// How a customer reacted, compared with how such a contact usually goes.
enum class Effect
{
    Better,
    Same,
    Worse,
    CannotTell ///< counted beside the others, never among them
};

template <>
struct EnumWords<Effect>
{
    static constexpr std::array words{
        std::pair{Effect::Better, "better"},
        std::pair{Effect::Same, "same"},
        std::pair{Effect::Worse, "worse"},
        std::pair{Effect::CannotTell, "cannot-tell"},
    };
};

} // namespace domain
