// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/learning.h"
#include "storage/file/writer.h"

namespace storage
{

/// With the rounds that speak for and against it.
domain::Result<void> insert(Writer &writer, const domain::Learning &learning);
/// Statement, touchpoint and rounds.
domain::Result<void> update(Writer &writer, const domain::Learning &learning);
domain::Result<domain::Learning> findLearning(const Reader &reader, domain::LearningId id);
/// Newest first.
domain::Result<QList<domain::Learning>> allLearnings(const Reader &reader);

} // namespace storage
