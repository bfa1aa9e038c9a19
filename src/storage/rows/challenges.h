// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/challenge.h"
#include "storage/file/writer.h"

#include <QDate>

namespace storage
{

/// What a piece of evidence says about itself.
struct EvidenceFacts
{
    domain::EvidenceLink link;
    QString title; ///< the finding's title, or the quote's text
    qint64 n = 0; ///< responses of a finding, customers of a quote; 0: not known
    std::optional<QDate> day; ///< the last day a finding rests on (else the day it was kept), the day of a quote
    std::optional<QDate> firstDay = {}; ///< the first day a finding rests on, the day of a quote
};

/// With its customer types; evidence is tied by link().
domain::Result<void> insert(Writer &writer, const domain::Challenge &challenge);
/// Everything but evidence, with customer types and rank.
domain::Result<void> update(Writer &writer, const domain::Challenge &challenge);
domain::Result<domain::Challenge> findChallenge(const Reader &reader, domain::ChallengeId id);
/// By rank.
domain::Result<QList<domain::Challenge>> challengesOf(const Reader &reader, domain::CycleId cycle);

/// Ties evidence to a candidate; once is enough.
domain::Result<void> link(Writer &writer, domain::ChallengeId id, const domain::EvidenceLink &evidence);
domain::Result<void> unlink(Writer &writer, domain::ChallengeId id, const domain::EvidenceLink &evidence);
/// Findings first, then quotes, each in the order they were kept; what was removed is left out.
domain::Result<QList<EvidenceFacts>> evidenceOf(const Reader &reader, domain::ChallengeId id);
/// One finding or quote. ErrorCode::NotFound.
domain::Result<EvidenceFacts> findEvidence(const Reader &reader, const domain::EvidenceLink &evidence);

} // namespace storage
