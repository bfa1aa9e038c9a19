// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/week/currentround.h"

#include <algorithm>

namespace domain
{

namespace
{

template <typename Condition>
std::optional<Round> firstThat(const QList<Round> &rounds, Condition condition)
{
    const auto found = std::find_if(rounds.begin(), rounds.end(), condition);
    return found == rounds.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Round> runningRound(const QList<Round> &open, QDate today)
{
    return firstThat(open, [today](const Round &round) { return round.stateOn(today) == RoundState::Running; });
}

std::optional<Round> currentRound(const QList<Round> &open, QDate today)
{
    if (const auto running = runningRound(open, today))
        return running;
    const auto planned = firstThat(open, [today](const Round &round) {
        return round.stateOn(today) == RoundState::Planned && round.startDay && *round.startDay >= today;
    });
    if (planned)
        return planned;
    return firstThat(open, [today](const Round &round) { return round.stateOn(today) == RoundState::Ended; });
}

} // namespace domain
