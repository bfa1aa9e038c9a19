// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/round.h"
#include "storage/file/writer.h"

namespace storage
{

/// With its participants.
domain::Result<void> insert(Writer &writer, const domain::Round &round);
/// Everything but cycle and number, with its participants.
domain::Result<void> update(Writer &writer, const domain::Round &round);
domain::Result<domain::Round> findRound(const Reader &reader, domain::RoundId id);
/// By number.
domain::Result<QList<domain::Round>> roundsOf(const Reader &reader, domain::CycleId cycle);
/// The one with the highest number; nothing when the cycle has none.
domain::Result<std::optional<domain::Round>> latestRound(const Reader &reader, domain::CycleId cycle);
/// The rounds that were closed last, the latest first, at most `limit`.
domain::Result<QList<domain::Round>> closedRounds(const Reader &reader, int limit);
/// The rounds a person takes part in that are not closed, newest first.
domain::Result<QList<domain::Round>> openRoundsOf(const Reader &reader, domain::PersonId person);

domain::Result<void> insert(Writer &writer, const domain::Amendment &amendment);
/// In the order they were written.
domain::Result<QList<domain::Amendment>> amendmentsOf(const Reader &reader, domain::RoundId round);

} // namespace storage
