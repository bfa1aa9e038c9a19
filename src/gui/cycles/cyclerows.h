// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "gui/components/listrow.h"

namespace gui
{

/// A cycle as a row: title, what it needs next, where it stands. The data is the cycle's id as a number.
ListRow cycleRow(const application::CycleState &state, QDate today);

} // namespace gui
