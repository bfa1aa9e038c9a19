// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/cycle/businesscase.h"
#include "domain/cycle/evidencekind.h"
#include "domain/cycle/level.h"
#include "domain/cycle/reach.h"

#include <QList>

#include <optional>

namespace domain
{

/// Something that points at a challenge: a finding or a quote.
struct EvidenceLink
{
    EvidenceKind kind = EvidenceKind::Finding;
    AnyId id;

    bool operator==(const EvidenceLink &) const = default;
};

/// A candidate for what stands between the team and its goal, compared by size, seriousness, cost, evidence and
/// reach.
struct Challenge
{
    ChallengeId id;
    CycleId cycle;
    QString statement;
    std::optional<TouchpointId> touchpoint; ///< where in the journey
    QList<CustomerTypeId> customerTypes; ///< for whom; empty: for all
    QString size; ///< in words and numbers, "about 30 calls a week"
    std::optional<Level> seriousness;
    QString seriousnessNote;
    QString cost; ///< minutes, money, goodwill
    BusinessCase businessCase; ///< the same worked out from its factors
    std::optional<Reach> inOurHands;
    QString inOurHandsNote;
    int rank = 0; ///< the person's own order, from 0; never the program's
    QList<EvidenceLink> evidence;

    bool operator==(const Challenge &) const = default;
};

} // namespace domain
