#pragma once

#include "domain/words.h"

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
