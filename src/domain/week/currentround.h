// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"

#include <QList>

#include <optional>

namespace domain
{

/// Which of a person's open rounds Today is about: the running one; if none runs, the planned one whose start day is
/// today or ahead (its baseline can be logged); else the ended one that waits for its decision. Of several alike, the
/// first in the list.
std::optional<Round> currentRound(const QList<Round> &open, QDate today);

/// The running one, if any.
std::optional<Round> runningRound(const QList<Round> &open, QDate today);

} // namespace domain
