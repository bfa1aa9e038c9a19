// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"

#include <QCoreApplication>

namespace gui
{

/// What a cycle needs next, as a person would say it, and the step where it is done.
struct NextThing
{
    Q_DECLARE_TR_FUNCTIONS(gui::NextThing)

public:
    QString sentence; ///< “Reflect: the week ended yesterday”
    domain::Step step = domain::Step::Goal;
    int urgency = 0; ///< more is sooner: a week that ended before a step that stands still

    static NextThing of(const application::CycleState &state, QDate today);
};

/// The name of a step: “Challenge”.
QString stepName(domain::Step step);
/// The name of the icon of a step.
QString stepIcon(domain::Step step);
/// What a cycle is called: its title, else its goal.
QString cycleTitle(const application::CycleState &state);

} // namespace gui
