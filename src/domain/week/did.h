// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Whether the person did what the idea says in this contact.
enum class Did
{
    Yes,
    Partly,
    No
};

template <>
struct EnumWords<Did>
{
    static constexpr std::array words{
        std::pair{Did::Yes, "yes"},
        std::pair{Did::Partly, "partly"},
        std::pair{Did::No, "no"},
    };
};

} // namespace domain
