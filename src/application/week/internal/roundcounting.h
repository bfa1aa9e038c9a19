// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/week/round.h"
#include "domain/week/roundcounts.h"

namespace storage
{
class Reader;
}

namespace application
{

/// Counts a round's notes, or one person's alone. What is compared with what depends on the design: before against
/// the week, for colleagues with starts of their own each by theirs, or “as usual” against “try it”. Notes after the
/// last day are counted apart.
domain::Result<domain::RoundCounts> countRound(
    const storage::Reader &reader, const domain::Round &round, std::optional<domain::PersonId> person = {});

} // namespace application
