// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/closing.h"
#include "domain/base/result.h"
#include "domain/reflection/decision.h"
#include "domain/week/round.h"

namespace storage
{
class Writer;
}

namespace application
{

/// Makes what a closed round leads to: the next round when it is adapted, a learning and a message when it is
/// adopted, nothing when it is abandoned.
domain::Result<Closing> whatFollows(
    storage::Writer &writer, const domain::Round &round, const domain::Decision &decision);

} // namespace application
