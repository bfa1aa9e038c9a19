#pragma once

#include "domain/exploreview.h"
#include "domain/id.h"
#include "domain/weight.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace domain
{

/// Keeps only responses whose field or attribute has that value.
struct ExploreFilter
{
    QString field; ///< a field word ("touchpoint") or the name of an attribute
    QString value;

    bool operator==(const ExploreFilter &) const = default;
};

/// One look at a data set: which view, by what, of which responses.
struct ExploreRequest
{
    DataSetId dataSet;
    ExploreView view = ExploreView::Overview;
    QString by; ///< field word or attribute name; used by Pareto and contrast
    Weight weight = Weight::Count;
    QList<ExploreFilter> filters;
    std::optional<QDate> from;
    std::optional<QDate> to; ///< inclusive

    bool operator==(const ExploreRequest &) const = default;
};

} // namespace domain
