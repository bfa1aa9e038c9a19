// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What a person comes for; chooses what Today shows, locks nothing.
enum class Role
{
    Frontline,
    Supervisor,
    Coach
};

template <>
struct EnumWords<Role>
{
    static constexpr std::array words{
        std::pair{Role::Frontline, "frontline"},
        std::pair{Role::Supervisor, "supervisor"},
        std::pair{Role::Coach, "coach"},
    };
};

} // namespace domain
