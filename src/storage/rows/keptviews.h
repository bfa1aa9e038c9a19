// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/keptview.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::KeptView &view);
/// Name and request.
domain::Result<void> update(Writer &writer, const domain::KeptView &view);
domain::Result<domain::KeptView> findKeptView(const Reader &reader, domain::KeptViewId id);
/// By name.
domain::Result<QList<domain::KeptView>> allKeptViews(const Reader &reader);

} // namespace storage
