#pragma once

#include "domain/explore.h"
#include "domain/exploreresult.h"
#include "domain/result.h"

namespace application
{

class Look;

/// The numbers of the view that is asked for, from the columns a look has or reads for it. FieldInvalid (context "by"
/// or the column) for what the data set has not.
domain::Result<domain::ExploreResult> viewOf(Look &look, const domain::ExploreRequest &request);

/// By what a look's data set can be grouped: words of the mapped text fields but the customer, then the names of
/// attributes with few values.
domain::Result<QStringList> groupingsOf(const Look &look);

} // namespace application
