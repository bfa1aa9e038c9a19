// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Whether something is in the team's own hands.
enum class Reach
{
    Yes,
    Partly,
    No
};

template <>
struct EnumWords<Reach>
{
    static constexpr std::array words{
        std::pair{Reach::Yes, "yes"},
        std::pair{Reach::Partly, "partly"},
        std::pair{Reach::No, "no"},
    };
};

} // namespace domain
