// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/period.h"
#include "domain/base/result.h"
#include "domain/data/dataset.h"
#include "domain/data/explore.h"
#include "domain/data/exploreresult.h"
#include "domain/data/response.h"

#include <QStringList>

#include <memory>

namespace storage
{
class Workspace;
}

namespace application
{

/// Looks at data sets. Reads only the columns a view needs, once, through a connection of its own, and keeps those of
/// the data set looked at last while it is unchanged: another filter then takes milliseconds. May be used from any
/// thread; one look at a time. Errors: NotFound; FieldInvalid (context "by" or the column) for what the data set has
/// not.
class Explorer final
{
public:
    explicit Explorer(storage::Workspace &workspace);
    ~Explorer();

    /// The numbers of the view that is asked for.
    domain::Result<domain::ExploreResult> explore(const domain::ExploreRequest &request);
    /// The first and last day of the responses that pass the filter; absent without dates.
    domain::Result<Period> period(const domain::ExploreRequest &request);
    /// See Evidence::comments().
    domain::Result<QList<domain::Response>> comments(
        const domain::ExploreRequest &request, int limit, std::optional<domain::ResponseId> after);
    /// See Evidence::commentCount().
    domain::Result<qint64> commentCount(const domain::ExploreRequest &request);
    /// See Evidence::groupings().
    domain::Result<QStringList> groupings(domain::DataSetId id);
    /// See Evidence::values().
    domain::Result<QStringList> values(domain::DataSetId id, const QString &by, int most);

private:
    class Kept;

    storage::Workspace &m_workspace;
    std::unique_ptr<Kept> m_kept;
};

} // namespace application
