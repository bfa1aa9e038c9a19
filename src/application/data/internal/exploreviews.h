// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"

namespace application
{

class LoadedDataSet;

/// The numbers of the view that is asked for, from the columns a look has or reads for it. FieldInvalid (context "by"
/// or the column) for what the data set has not.
domain::Result<domain::ExploreResult> viewOf(LoadedDataSet &look, const domain::ExploreRequest &request);

/// By what a look's data set can be grouped: words of the mapped text fields but the customer, then the names of
/// attributes with few values.
domain::Result<QStringList> groupingsOf(const LoadedDataSet &look);

} // namespace application
