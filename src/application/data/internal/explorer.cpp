// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/explorer.h"

#include "application/data/internal/exploreviews.h"
#include "application/data/internal/loadeddataset.h"
#include "statistics/pareto.h"
#include "storage/file/workspace.h"
#include "storage/rows/datasets.h"
#include "storage/rows/responses.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// Where a response stands in a list of comments: the newest day first, the last row of a day first.
std::pair<std::int32_t, std::int64_t> placeOf(const domain::ResponseColumns &columns, size_t row)
{
    return {columns.days[row], columns.ids[row]};
}

} // namespace

/// The columns in memory, and the comments that were asked for last; for one look at a time.
class Explorer::Kept
{
public:
    std::mutex mutex;
    LoadedColumns columns;
    storage::ResponseRange commentsRange;
    domain::ResponseFilter commentsFilter;
    domain::ResponseId commentsIndexedTo; ///< words are found among more comments while the index grows
    std::vector<std::uint32_t> commentRows; ///< newest first

    /// The rows of the responses that pass the filter and have a comment, sorted once a filter.
    domain::Result<void> needComments(LoadedDataSet &look, const domain::ResponseFilter &filter);
};

domain::Result<void> Explorer::Kept::needComments(LoadedDataSet &look, const domain::ResponseFilter &filter)
{
    TRY_VALUE(const auto extent, storage::extentOf(look.reader(), columns.range.dataSet));
    if (commentsRange == columns.range && commentsFilter == filter && commentsIndexedTo == extent.indexedTo)
        return domain::success();
    TRY_DONE(look.need(domain::ResponseField::Date));
    TRY_DONE(look.needCommented());
    TRY_VALUE(const auto selection, look.select(filter));
    commentRows.clear();
    for (size_t row = 0; row < look.columns().size(); ++row)
        if (selection.passed[row] != 0 && look.commented()[row])
            commentRows.push_back(static_cast<std::uint32_t>(row));
    std::sort(commentRows.begin(), commentRows.end(), [&look](std::uint32_t a, std::uint32_t b) {
        return placeOf(look.columns(), a) > placeOf(look.columns(), b);
    });
    commentsRange = columns.range;
    commentsFilter = filter;
    commentsIndexedTo = extent.indexedTo;
    return domain::success();
}

Explorer::Explorer(storage::Workspace &workspace)
    : m_workspace(workspace)
    , m_kept(std::make_unique<Kept>())
{
}

Explorer::~Explorer() = default;

domain::Result<domain::ExploreResult> Explorer::explore(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(LoadedDataSet look, LoadedDataSet::begin(m_workspace, request.dataSet, m_kept->columns));
    return viewOf(look, request);
}

domain::Result<Period> Explorer::period(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(LoadedDataSet look, LoadedDataSet::begin(m_workspace, request.dataSet, m_kept->columns));
    TRY_DONE(look.need(domain::ResponseField::Date));
    TRY_VALUE(const auto selection, look.select(request.filter));
    Period period;
    for (size_t row = 0; row < look.columns().size(); ++row) {
        const std::int32_t julian = look.columns().days[row];
        if (!selection.passed[row] || julian == domain::ResponseColumns::noDay)
            continue;
        const QDate day = QDate::fromJulianDay(julian);
        period.first = period.first ? std::min(*period.first, day) : day;
        period.last = period.last ? std::max(*period.last, day) : day;
    }
    return period;
}

domain::Result<QList<domain::Response>> Explorer::comments(
    const domain::ExploreRequest &request, int limit, std::optional<domain::ResponseId> after)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(LoadedDataSet look, LoadedDataSet::begin(m_workspace, request.dataSet, m_kept->columns));
    TRY_DONE(m_kept->needComments(look, request.filter));
    const domain::ResponseColumns &columns = look.columns();
    auto next = m_kept->commentRows.cbegin();
    if (after) {
        const auto found = std::lower_bound(columns.ids.begin(), columns.ids.end(), after->value());
        if (found != columns.ids.end()) {
            const auto bound = placeOf(columns, static_cast<size_t>(found - columns.ids.begin()));
            next = std::upper_bound(m_kept->commentRows.cbegin(), m_kept->commentRows.cend(), bound,
                [&columns](const auto &place, std::uint32_t row) { return place > placeOf(columns, row); });
        }
    }
    QList<domain::Response> responses;
    for (; next != m_kept->commentRows.cend() && responses.size() < limit; ++next) {
        TRY_VALUE(const auto response, storage::findResponse(look.reader(), domain::ResponseId(columns.ids[*next])));
        responses.append(response);
    }
    return responses;
}

domain::Result<qint64> Explorer::commentCount(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(LoadedDataSet look, LoadedDataSet::begin(m_workspace, request.dataSet, m_kept->columns));
    TRY_DONE(m_kept->needComments(look, request.filter));
    return static_cast<qint64>(m_kept->commentRows.size());
}

domain::Result<QStringList> Explorer::groupings(domain::DataSetId id)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(const LoadedDataSet look, LoadedDataSet::begin(m_workspace, id, m_kept->columns));
    return groupingsOf(look);
}

domain::Result<QStringList> Explorer::values(domain::DataSetId id, const QString &by, int most)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(LoadedDataSet look, LoadedDataSet::begin(m_workspace, id, m_kept->columns));
    TRY_VALUE(const QString name, look.needKeys(by, u"by"_s));
    QStringList values;
    const domain::KeyColumn *keys = look.columns().keysOf(name);
    if (!keys)
        return values;
    const auto pareto = statistics::paretoOf(look.columns(), *keys, statistics::Selection::all(look.columns()));
    for (const domain::ParetoRow &row : pareto.rows.first(std::min<qsizetype>(most, pareto.rows.size())))
        values.append(row.key);
    return values;
}

} // namespace application
