// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/decision.h"
#include "domain/reflection/learning.h"
#include "storage/file/writer.h"

namespace storage
{

/// Writes what is there of a round's decision, the first time and later.
domain::Result<void> save(Writer &writer, const domain::Decision &decision);
/// Nothing while nothing of it was written.
domain::Result<std::optional<domain::Decision>> decisionOf(const Reader &reader, domain::RoundId round);
/// Those of closed rounds whose next step nobody has settled yet, the soonest first.
domain::Result<QList<domain::Decision>> openPromises(const Reader &reader);

domain::Result<void> insert(Writer &writer, const domain::Message &message);
domain::Result<void> update(Writer &writer, const domain::Message &message);
/// The newest message of a round; nothing when it has none.
domain::Result<std::optional<domain::Message>> messageOf(const Reader &reader, domain::RoundId round);

} // namespace storage
