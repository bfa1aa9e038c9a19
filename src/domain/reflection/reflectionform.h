// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// Who reflects: alone (10 minutes), as a pair (20), as a team (about 40).
enum class ReflectionForm
{
    Alone,
    Pair,
    Team
};

template <>
struct EnumWords<ReflectionForm>
{
    static constexpr std::array words{
        std::pair{ReflectionForm::Alone, "alone"},
        std::pair{ReflectionForm::Pair, "pair"},
        std::pair{ReflectionForm::Team, "team"},
    };
};

} // namespace domain
