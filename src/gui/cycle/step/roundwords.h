// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"

#include <QDate>
#include <QString>

namespace application
{
class Workspace;
}

namespace gui
{

/// Where a round stands, in a few words: “planned”, “day 3 of 7”, “ended Sun 29 Nov”, “adapted”.
QString roundStatus(const domain::Round &round, application::Workspace &workspace, QDate today);

/// “Round 1, adapted”.
QString roundName(const domain::Round &round, application::Workspace &workspace, QDate today);

} // namespace gui
