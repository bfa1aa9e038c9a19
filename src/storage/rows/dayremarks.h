// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/dayremark.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::DayRemark &remark);
/// Its answers, when they were written and whether they are private. NotFound.
domain::Result<void> update(Writer &writer, const domain::DayRemark &remark);
/// NotFound.
domain::Result<domain::DayRemark> findDayRemark(const Reader &reader, domain::DayRemarkId id);
/// What a person wrote on a day of a round.
domain::Result<std::optional<domain::DayRemark>> dayRemarkOn(
    const Reader &reader, domain::RoundId round, domain::PersonId person, QDate day);
/// Everybody's shared remarks on a round and `seer`'s private ones, by day.
domain::Result<QList<domain::DayRemark>> dayRemarksFor(
    const Reader &reader, domain::RoundId round, std::optional<domain::PersonId> seer);

} // namespace storage
