// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/step/roundwords.h"

#include "application/week/rounds.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct RoundTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::RoundTexts)
};

} // namespace

QString roundStatus(const domain::Round &round, application::Workspace &workspace, QDate today)
{
    switch (round.stateOn(today)) {
    case domain::RoundState::Planned:
        return RoundTexts::tr("planned");
    case domain::RoundState::Running:
        if (const int day = round.dayNumber(today); day > 0)
            return RoundTexts::tr("day %1 of %2").arg(QString::number(day), QString::number(round.workingDays()));
        return RoundTexts::tr("starts %1").arg(wording::day(*round.startDay, today));
    case domain::RoundState::Ended:
        return RoundTexts::tr("ended %1").arg(wording::day(*round.lastDay(), today));
    case domain::RoundState::Closed:
        break;
    }
    const auto decision = application::Rounds(workspace).decision(round.id);
    return decision && decision->kind ? wording::decisionOutcome(*decision->kind) : RoundTexts::tr("closed");
}

QString roundName(const domain::Round &round, application::Workspace &workspace, QDate today)
{
    return RoundTexts::tr("Round %1, %2", "its number and where it stands")
        .arg(QString::number(round.number), roundStatus(round, workspace, today));
}

} // namespace gui
