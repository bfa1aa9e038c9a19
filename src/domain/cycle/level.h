// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// A rough size, as people judge it.
enum class Level
{
    Low,
    Medium,
    High
};

template <>
struct EnumWords<Level>
{
    static constexpr std::array words{
        std::pair{Level::Low, "low"},
        std::pair{Level::Medium, "medium"},
        std::pair{Level::High, "high"},
    };
};

} // namespace domain
