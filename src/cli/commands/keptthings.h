// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "domain/base/result.h"
#include "domain/data/keptview.h"

namespace cli
{

/// The kept view of that name, case aside, or id. NotFound, AmbiguousName.
domain::Result<domain::KeptView> keptView(application::Workspace &workspace, const QString &name);

} // namespace cli
