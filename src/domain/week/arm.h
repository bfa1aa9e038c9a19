// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What the draw said of a contact, where contacts alternate.
enum class Arm
{
    Try, ///< do what the idea says
    Usual ///< as usual
};

template <>
struct EnumWords<Arm>
{
    static constexpr std::array words{
        std::pair{Arm::Try, "try-it"},
        std::pair{Arm::Usual, "as-usual"},
    };
};

} // namespace domain
