// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/importprofile.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::ImportProfile &profile);
domain::Result<void> update(Writer &writer, const domain::ImportProfile &profile);
domain::Result<void> removeImportProfile(Writer &writer, domain::ImportProfileId id);

/// The latest made first.
domain::Result<QList<domain::ImportProfile>> importProfiles(const Reader &reader);

} // namespace storage
