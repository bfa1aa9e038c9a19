// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"

namespace cli
{

/// Prints the numbers of a view as a table for people, with what they rest on below it.
void printView(const domain::ExploreResult &result, const domain::ExploreRequest &request);

} // namespace cli
