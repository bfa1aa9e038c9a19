// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"

namespace domain
{

/// Whether a round's totals and other people's effects are hidden that day: until the week has ended, because seeing
/// the score early bends what people note.
inline bool hidesEffects(const Round &round, QDate today)
{
    const RoundState state = round.stateOn(today);
    return state == RoundState::Planned || state == RoundState::Running;
}

} // namespace domain
