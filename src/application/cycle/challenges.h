// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/cycle/challenge.h"

#include <QDate>

namespace application
{

class Workspace;

/// One piece of evidence behind a candidate, as the comparison shows it.
struct EvidenceLine
{
    domain::EvidenceLink link;
    QString title; ///< the finding's title, or the quote's text
    qint64 n = 0; ///< responses of a finding, customers of a quote; 0: not known
    std::optional<QDate> day; ///< last day it rests on
    bool datedAndSized = false; ///< has both a date and a size
};

/// The candidates of a cycle, compared side by side; one is chosen.
class Challenges final
{
public:
    explicit Challenges(Workspace &workspace);

    QList<domain::Challenge> candidates(domain::CycleId cycle) const; ///< by rank
    domain::Result<domain::Challenge> candidate(domain::ChallengeId id) const;
    /// FieldEmpty("statement").
    domain::Result<domain::ChallengeId> add(domain::CycleId cycle, const QString &statement);
    /// Everything but evidence and rank. FieldInvalid("contacts", "contactMinutes", "minuteCost") unless above 0.
    domain::Result<void> update(const domain::Challenge &challenge);
    domain::Result<void> remove(domain::ChallengeId id); ///< also takes back the choice if it was the chosen one
    domain::Result<void> move(domain::ChallengeId id, int rank); ///< the person's own order

    QList<EvidenceLine> evidence(domain::ChallengeId id) const;
    domain::Result<void> link(domain::ChallengeId id, const domain::EvidenceLink &evidence);
    domain::Result<void> unlink(domain::ChallengeId id, const domain::EvidenceLink &evidence);

    /// Chooses a candidate and names the cycle after it while the cycle has no title of its own.
    domain::Result<void> choose(domain::ChallengeId id);
    domain::Result<void> setChoiceReason(domain::CycleId cycle, const QString &reason);
    /// The override of the gate; an empty reason takes it back.
    domain::Result<void> goByGutFeeling(domain::CycleId cycle, const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace application
