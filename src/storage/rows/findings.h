// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/finding.h"
#include "storage/file/writer.h"

namespace storage
{

domain::Result<void> insert(Writer &writer, const domain::Finding &finding);
domain::Result<void> renameFinding(Writer &writer, domain::FindingId id, const QString &title);
domain::Result<domain::Finding> findFinding(const Reader &reader, domain::FindingId id);
/// Newest first.
domain::Result<QList<domain::Finding>> allFindings(const Reader &reader);

} // namespace storage
