// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/data/exploreview.h"
#include "domain/data/responsefilter.h"
#include "domain/figures/weight.h"

namespace domain
{

/// One look at a data set: which view, by what, of which responses.
struct ExploreRequest
{
    DataSetId dataSet;
    ExploreView view = ExploreView::Overview;
    QString by; ///< a field's word ("reason") or the name of an attribute; used by Pareto and contrast
    Weight weight = Weight::Count;
    ResponseFilter filter;

    bool operator==(const ExploreRequest &) const = default;
};

} // namespace domain
