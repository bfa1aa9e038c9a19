// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Success criterion, or a balancing measure that must not get worse.
enum class MeasureKind
{
    Success,
    Balancing
};

template <>
struct EnumWords<MeasureKind>
{
    static constexpr std::array words{
        std::pair{MeasureKind::Success, "success"},
        std::pair{MeasureKind::Balancing, "balancing"},
    };
};

} // namespace domain
