// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What a remark about the day is about: something from outside, or something the team changed in its idea. Both
/// stand as marks on the charts.
enum class NoteMark
{
    Unusual, ///< an outage, a queue, a colleague away
    Tweak ///< the idea was done in another way from here on
};

template <>
struct EnumWords<NoteMark>
{
    static constexpr std::array words{
        std::pair{NoteMark::Unusual, "unusual"},
        std::pair{NoteMark::Tweak, "tweak"},
    };
};

} // namespace domain
