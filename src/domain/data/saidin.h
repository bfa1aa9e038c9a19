// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Where a customer said something.
enum class SaidIn
{
    Comment, ///< in a comment of a survey or complaint
    Interview,
    FocusGroup,
    Card, ///< on a green or red card
    Other
};

template <>
struct EnumWords<SaidIn>
{
    static constexpr std::array words{
        std::pair{SaidIn::Comment, "comment"},
        std::pair{SaidIn::Interview, "interview"},
        std::pair{SaidIn::FocusGroup, "focus-group"},
        std::pair{SaidIn::Card, "card"},
        std::pair{SaidIn::Other, "other"},
    };
};

} // namespace domain
