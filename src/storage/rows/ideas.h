// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/idea.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Idea &idea);
/// Everything but its cycle and who proposed it.
domain::Result<void> update(Writer &writer, const domain::Idea &idea);
domain::Result<domain::Idea> findIdea(const Reader &reader, domain::IdeaId id);
/// In the order they were written.
domain::Result<QList<domain::Idea>> ideasOf(const Reader &reader, domain::CycleId cycle);

} // namespace storage
