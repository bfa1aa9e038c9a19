// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycles/nextthing.h"

#include "wording/days.h"

using namespace Qt::StringLiterals;

namespace gui
{

using application::CycleState;
using domain::RoundState;
using domain::Step;

NextThing NextThing::of(const CycleState &state, QDate today)
{
    if (state.finished)
        return {tr("Adopted. Pass on what you learned."), Step::Reflection, 0};
    if (state.round) {
        const domain::Round &round = *state.round;
        switch (round.stateOn(today)) {
        case RoundState::Running:
            return {tr("Day %1 of %2, ends %3")
                        .arg(QString::number(round.dayNumber(today)), QString::number(round.workingDays()),
                            wording::day(*round.lastDay(), today)),
                Step::Week, 3};
        case RoundState::Ended:
            return {tr("Reflect and decide: the week ended %1").arg(wording::day(*round.lastDay(), today)),
                Step::Reflection, 5};
        case RoundState::Planned:
        case RoundState::Closed:
            break;
        }
    }
    const int missing = state.steps[static_cast<size_t>(state.current)].missing;
    switch (state.current) {
    case Step::Goal:
        return {missing > 0 ? tr("Finish the goal: %n entries missing", nullptr, missing) : tr("Finish the goal"),
            Step::Goal, 2};
    case Step::Challenge:
        return {tr("Choose the challenge"), Step::Challenge, 2};
    case Step::Idea:
        return {tr("Choose an idea"), Step::Idea, 2};
    case Step::Week:
        return {missing > 0 ? tr("Plan the week: %n entries missing", nullptr, missing) : tr("Start the week"),
            Step::Week, 4};
    case Step::Reflection:
        break;
    }
    return {tr("Reflect and decide"), Step::Reflection, 5};
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Goal:
        return NextThing::tr("Goal");
    case Step::Challenge:
        return NextThing::tr("Challenge");
    case Step::Idea:
        return NextThing::tr("Idea");
    case Step::Week:
        return NextThing::tr("Week");
    case Step::Reflection:
        break;
    }
    return NextThing::tr("Reflection");
}

QString stepIcon(Step step)
{
    return u"step-"_s + domain::word(step);
}

QString cycleTitle(const CycleState &state)
{
    return state.cycle.title.isEmpty() ? state.goal.statement : state.cycle.title;
}

} // namespace gui
