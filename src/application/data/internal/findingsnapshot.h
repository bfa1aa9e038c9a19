// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/finding.h"

namespace storage
{
class Writer;
}

namespace application
{

class Workspace;

/// What a look shows now, as a finding that is not in the file yet: numbers, n and period. FieldEmpty("title"), and
/// whatever Evidence::explore() says.
domain::Result<domain::Finding> frozen(
    Workspace &workspace, const domain::ExploreRequest &request, const QString &title, const QByteArray &picture);

/// Writes it down as kept now by whoever acts. `reuse`: the newest finding of the same look with the same numbers
/// stands for it, when there is one.
domain::Result<domain::FindingId> keepFrozen(storage::Writer &writer, domain::Finding finding, bool reuse);

} // namespace application
