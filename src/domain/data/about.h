// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Whether a quote is about what works or about how it feels.
enum class About
{
    Function,
    Feeling
};

template <>
struct EnumWords<About>
{
    static constexpr std::array words{
        std::pair{About::Function, "function"},
        std::pair{About::Feeling, "feeling"},
    };
};

} // namespace domain
