// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What became of the next step somebody promised when a round was decided.
enum class Promise
{
    Open,
    Kept,
    Dropped
};

template <>
struct EnumWords<Promise>
{
    static constexpr std::array words{
        std::pair{Promise::Open, "open"},
        std::pair{Promise::Kept, "kept"},
        std::pair{Promise::Dropped, "dropped"},
    };
};

} // namespace domain
