// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

namespace domain
{

/// What can point at a challenge.
enum class EvidenceKind
{
    Finding,
    Quote
};

template <>
struct EnumWords<EvidenceKind>
{
    static constexpr std::array words{
        std::pair{EvidenceKind::Finding, "finding"},
        std::pair{EvidenceKind::Quote, "quote"},
    };
};

} // namespace domain
