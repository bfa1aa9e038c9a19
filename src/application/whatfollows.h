#pragma once

#include "application/closing.h"
#include "domain/decision.h"
#include "domain/result.h"
#include "domain/round.h"

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
