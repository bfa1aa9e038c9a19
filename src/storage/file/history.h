// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/historyentry.h"
#include "storage/file/writer.h"

namespace storage
{

/// What an entry of the history keeps for taking it back.
struct RecordedChange
{
    std::optional<QByteArray> changeset; ///< nothing for an event, or after a text was erased for good
    QString checksum;
    int schema = 0;
};

/// Writes the entry of an operation. An empty changeset makes an event without data.
domain::Result<domain::HistoryId> writeHistory(Writer &writer, const domain::Operation &operation,
    const QByteArray &changeset, int schema, std::optional<domain::HistoryId> undoes = {});

/// ErrorCode::HistoryDamaged, with the id as context, when the changeset is not what was recorded.
domain::Result<RecordedChange> recordedChange(const Reader &reader, domain::HistoryId id);

/// The newest entries, newest first; `before` continues below an entry.
domain::Result<QList<domain::HistoryEntry>> latestHistory(
    const Reader &reader, int limit, std::optional<domain::HistoryId> before = {});

/// What happened to a cycle, newest first; `before` continues below an entry.
domain::Result<QList<domain::HistoryEntry>> historyOf(
    const Reader &reader, domain::CycleId cycle, int limit, std::optional<domain::HistoryId> before = {});

/// When something last happened to a cycle; nothing when its history is empty.
domain::Result<std::optional<QDateTime>> lastMovementOf(const Reader &reader, domain::CycleId cycle);

} // namespace storage
