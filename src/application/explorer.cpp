#include "application/explorer.h"

#include "application/look.h"
#include "statistics/overview.h"
#include "statistics/pareto.h"
#include "storage/datasets.h"
#include "storage/responses.h"
#include "storage/workspace.h"

#include <QHash>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

constexpr int groupingSample = 2000; ///< rows looked at for how many values an attribute has
constexpr int mostGroups = 60;

/// Whether values come again often enough to group by them: few, and not each row its own.
bool groups(const QHash<QString, int> &counts)
{
    const bool someAgain = std::any_of(counts.cbegin(), counts.cend(), [](int count) { return count > 1; });
    return counts.size() <= mostGroups && someAgain;
}

} // namespace

/// The columns in memory, for one look at a time.
class Explorer::Kept
{
public:
    std::mutex mutex;
    LoadedColumns columns;
};

Explorer::Explorer(storage::Workspace &workspace)
    : m_workspace(workspace)
    , m_kept(std::make_unique<Kept>())
{
}

Explorer::~Explorer() = default;

domain::Result<domain::Overview> Explorer::overview(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, m_kept->columns));
    TRY_DONE(look.need(domain::ResponseField::Date));
    TRY_DONE(look.need(domain::ResponseField::Score));
    TRY_VALUE(const auto selection, look.select(request.filter));
    return statistics::overviewOf(look.columns(), selection, look.set().mapping.scale);
}

domain::Result<domain::Pareto> Explorer::pareto(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, m_kept->columns));
    TRY_VALUE(const QString by, look.needKeys(request.by, u"by"_s));
    if (request.weight == domain::Weight::Minutes)
        TRY_DONE(look.need(domain::ResponseField::Minutes));
    if (request.weight == domain::Weight::Cost)
        TRY_DONE(look.need(domain::ResponseField::Cost));
    TRY_VALUE(const auto selection, look.select(request.filter));
    const domain::KeyColumn *keys = look.columns().keysOf(by);
    return keys ? statistics::paretoOf(look.columns(), *keys, selection, request.weight) : domain::Pareto();
}

domain::Result<Period> Explorer::period(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, m_kept->columns));
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
    const domain::ExploreRequest &request, const QString &key, int limit, std::optional<domain::ResponseId> after)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, m_kept->columns));
    TRY_DONE(look.need(domain::ResponseField::Date));
    TRY_DONE(look.needCommented());
    domain::ResponseFilter filter = request.filter;
    if (!request.by.isEmpty())
        filter.conditions.append({{}, request.by, key});
    TRY_VALUE(const auto selection, look.select(filter));

    const domain::ResponseColumns &columns = look.columns();
    const auto placeOf = [&](size_t row) { return std::pair(columns.days[row], columns.ids[row]); };
    auto bound = std::pair(std::numeric_limits<std::int32_t>::max(), std::numeric_limits<std::int64_t>::max());
    if (after) {
        const auto found = std::lower_bound(columns.ids.begin(), columns.ids.end(), after->value());
        if (found != columns.ids.end())
            bound = placeOf(static_cast<size_t>(found - columns.ids.begin()));
    }
    std::vector<size_t> rows;
    for (size_t row = 0; row < columns.size(); ++row)
        if (selection.passed[row] && look.commented()[row] && placeOf(row) < bound)
            rows.push_back(row);
    const size_t wanted = std::min(rows.size(), static_cast<size_t>(std::max(limit, 0)));
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(wanted), rows.end(),
        [&](size_t a, size_t b) { return placeOf(a) > placeOf(b); });

    QList<domain::Response> responses;
    for (size_t i = 0; i < wanted; ++i) {
        TRY_VALUE(
            const auto response, storage::findResponse(look.reader(), domain::ResponseId(columns.ids[rows[i]])));
        responses.append(response);
    }
    return responses;
}

domain::Result<QStringList> Explorer::groupings(domain::DataSetId id)
{
    TRY_VALUE(const auto reader, m_workspace.openReader());
    TRY_VALUE(const auto set, storage::findDataSet(reader->reader(), id));
    TRY_VALUE(const auto range, storage::rangeOf(reader->reader(), id));
    QStringList groupings;
    for (const domain::ResponseField field : domain::responseFields())
        if (isWordField(field) && field != domain::ResponseField::Customer && set.mapping.column(field))
            groupings.append(domain::word(field));

    TRY_VALUE(const auto samples, storage::sampleAttributes(reader->reader(), range, groupingSample));
    QHash<QString, QHash<QString, int>> values;
    for (const domain::Attributes &attributes : samples)
        for (const domain::Attribute &attribute : attributes)
            ++values[attribute.name][attribute.value];
    for (const QString &name : attributeNames(set))
        if (const auto found = values.constFind(name); found != values.constEnd() && groups(*found))
            groupings.append(name);
    return groupings;
}

} // namespace application
