// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Whether a quote speaks well or badly of what happened.
enum class Tone
{
    Good,
    Bad
};

template <>
struct EnumWords<Tone>
{
    static constexpr std::array words{
        std::pair{Tone::Good, "good"},
        std::pair{Tone::Bad, "bad"},
    };
};

} // namespace domain
