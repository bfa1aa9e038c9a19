#pragma once

#include "domain/explore.h"
#include "domain/exploreresult.h"

namespace cli
{

/// Prints the numbers of a view as a table for people, with what they rest on below it.
void printView(const domain::ExploreResult &result, const domain::ExploreRequest &request);

} // namespace cli
