// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycles/cyclerows.h"

#include "gui/cycles/nextthing.h"

namespace gui
{

ListRow cycleRow(const application::CycleState &state, QDate today)
{
    const NextThing next = NextThing::of(state, today);
    ListRow row;
    row.iconName = stepIcon(next.step);
    row.line1 = cycleTitle(state);
    if (state.round)
        row.aside = NextThing::tr("round %1").arg(state.round->number);
    row.line2 = next.sentence;
    row.right = state.finished ? NextThing::tr("Done") : stepName(next.step);
    row.rightTone = state.finished ? ListRow::RightTone::Muted : ListRow::RightTone::Plain;
    row.sentence = NextThing::tr("%1, step %2: %3").arg(cycleTitle(state), stepName(next.step), next.sentence);
    row.data = state.cycle.id.value();
    return row;
}

} // namespace gui
