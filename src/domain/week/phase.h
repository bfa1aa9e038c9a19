// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Whether a note was logged before the change began or during its week.
enum class Phase
{
    Baseline,
    Week
};

template <>
struct EnumWords<Phase>
{
    static constexpr std::array words{
        std::pair{Phase::Baseline, "baseline"},
        std::pair{Phase::Week, "week"},
    };
};

} // namespace domain
