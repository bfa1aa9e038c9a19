// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Which way a measure gets better.
enum class Direction
{
    Up,
    Down
};

template <>
struct EnumWords<Direction>
{
    static constexpr std::array words{
        std::pair{Direction::Up, "up"},
        std::pair{Direction::Down, "down"},
    };
};

} // namespace domain
