#pragma once

#include "domain/dataset.h"
#include "domain/explore.h"
#include "domain/pareto.h"
#include "domain/response.h"
#include "domain/result.h"
#include "domain/scoresummary.h"

#include <QStringList>

#include <memory>

namespace storage
{
class Workspace;
}

namespace application
{

/// The days a look at a data set covers.
struct Period
{
    std::optional<QDate> first;
    std::optional<QDate> last;
};

/// Looks at data sets. Reads only the columns a view needs, once, through a connection of its own, and keeps those of
/// the data set looked at last while it is unchanged: another filter then takes milliseconds. May be used from any
/// thread; one look at a time. Errors: NotFound; FieldInvalid (context "by" or the column) for what the data set has
/// not.
class Explorer final
{
public:
    explicit Explorer(storage::Workspace &workspace);
    ~Explorer();

    domain::Result<domain::Overview> overview(const domain::ExploreRequest &request);
    domain::Result<domain::Pareto> pareto(const domain::ExploreRequest &request);
    /// The first and last day of the responses that pass the filter; absent without dates.
    domain::Result<Period> period(const domain::ExploreRequest &request);
    /// See Evidence::comments().
    domain::Result<QList<domain::Response>> comments(const domain::ExploreRequest &request, const QString &key,
        int limit, std::optional<domain::ResponseId> after);
    /// See Evidence::groupings().
    domain::Result<QStringList> groupings(domain::DataSetId id);

private:
    class Kept;

    storage::Workspace &m_workspace;
    std::unique_ptr<Kept> m_kept;
};

} // namespace application
