// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What a round says about a learning.
enum class Stance
{
    Supports,
    Contradicts
};

template <>
struct EnumWords<Stance>
{
    static constexpr std::array words{
        std::pair{Stance::Supports, "supports"},
        std::pair{Stance::Contradicts, "contradicts"},
    };
};

} // namespace domain
