#pragma once

#include "application/workspace.h"
#include "domain/keptview.h"
#include "domain/result.h"

namespace cli
{

/// The kept view of that name, case aside, or id. NotFound, AmbiguousName.
domain::Result<domain::KeptView> keptView(application::Workspace &workspace, const QString &name);

} // namespace cli
