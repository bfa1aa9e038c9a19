#pragma once

#include "domain/exploreview.h"
#include "domain/id.h"
#include "domain/responsefilter.h"
#include "domain/weight.h"

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
