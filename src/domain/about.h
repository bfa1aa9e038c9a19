#pragma once

#include "domain/words.h"

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
