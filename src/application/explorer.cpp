#include "application/explorer.h"

#include "domain/attribute.h"
#include "statistics/overview.h"
#include "statistics/pareto.h"
#include "storage/datasets.h"
#include "storage/responsecolumns.h"
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

bool isWordField(domain::ResponseField field)
{
    switch (field) {
    case domain::ResponseField::Touchpoint:
    case domain::ResponseField::CustomerType:
    case domain::ResponseField::Reason:
    case domain::ResponseField::ReasonFound:
    case domain::ResponseField::Customer:
        return true;
    default:
        return false;
    }
}

domain::Error unknownColumn(const QString &name, const QString &context)
{
    return {domain::ErrorCode::FieldInvalid, name, context};
}

/// Whether values come again often enough to group by them: few, and not each row its own.
bool groups(const QHash<QString, int> &counts)
{
    const bool someAgain = std::any_of(counts.cbegin(), counts.cend(), [](int count) { return count > 1; });
    return counts.size() <= mostGroups && someAgain;
}

/// The place in the header of each mapped column.
QHash<int, domain::ResponseField> mappedColumns(const domain::DataSet &set)
{
    QHash<int, domain::ResponseField> fields;
    for (const domain::ColumnMapping::Entry &entry : set.mapping.entries)
        if (const auto place = domain::ColumnMapping::locate(entry.column, set.header); place.has_value())
            fields.insert(place.value(), entry.field);
    return fields;
}

} // namespace

QStringList attributeNames(const domain::DataSet &set)
{
    QStringList names;
    if (!set.mapping.keepOthers)
        return names;
    const auto mapped = mappedColumns(set);
    for (int place = 0; place < set.header.size(); ++place)
        if (!mapped.contains(place) && !names.contains(set.header[place]))
            names.append(set.header[place]);
    return names;
}

/// What is in memory of the data set that was looked at last.
class Explorer::Kept
{
public:
    std::mutex mutex;
    storage::ResponseRange range;
    domain::ResponseColumns columns;
    std::vector<bool> commented;
};

/// One look: the connection it reads through, and the data set it is about.
class Explorer::Look
{
public:
    static domain::Result<Look> begin(storage::Workspace &workspace, domain::DataSetId id, Kept &kept)
    {
        TRY_VALUE(auto reader, workspace.openReader());
        TRY_VALUE(auto set, storage::findDataSet(reader->reader(), id));
        TRY_VALUE(const auto range, storage::rangeOf(reader->reader(), id));
        if (range != kept.range) {
            kept.columns = {};
            kept.commented.clear();
            kept.range = {};
            TRY_DONE(storage::readIds(reader->reader(), range, kept.columns));
            kept.range = range;
        }
        return Look(std::move(reader), std::move(set), kept);
    }

    const storage::Reader &reader() const { return m_reader->reader(); }
    const domain::DataSet &set() const { return m_set; }
    const domain::ResponseColumns &columns() const { return m_kept.columns; }
    const std::vector<bool> &commented() const { return m_kept.commented; }

    /// Reads a field's column, unless it is there.
    domain::Result<void> need(domain::ResponseField field)
    {
        if (hasField(field))
            return domain::success();
        return storage::readField(reader(), m_kept.range, field, m_kept.columns);
    }

    domain::Result<void> needCommented()
    {
        if (m_kept.commented.size() == m_kept.columns.size())
            return domain::success();
        TRY_VALUE(m_kept.commented, storage::readCommented(reader(), m_kept.range));
        return domain::success();
    }

    /// Reads the column that is meant by a field's word, an attribute's name, or a mapped column's header. Returns
    /// the name it has in memory.
    domain::Result<QString> needKeys(const QString &by, const QString &context)
    {
        TRY_VALUE(const auto field, fieldOf(by, context));
        if (field) {
            TRY_DONE(need(*field));
            return domain::word(*field);
        }
        if (!m_kept.columns.attributes.contains(by))
            TRY_DONE(storage::readAttribute(reader(), m_kept.range, by, m_kept.columns));
        return by;
    }

    domain::Result<statistics::Selection> select(const domain::ResponseFilter &asked)
    {
        domain::ResponseFilter filter = asked;
        if (filter.from || filter.to)
            TRY_DONE(need(domain::ResponseField::Date));
        if (filter.scoreFrom || filter.scoreTo)
            TRY_DONE(need(domain::ResponseField::Score));
        for (domain::ResponseFilter::Condition &condition : filter.conditions) {
            const QString name = condition.field ? domain::word(*condition.field) : condition.attribute;
            TRY_VALUE(const QString known, needKeys(name, u"where"_s));
            condition.field.reset();
            condition.attribute = known;
        }
        if (columns().size() == 0)
            return statistics::Selection::all(columns());
        if (filter.words.trimmed().isEmpty())
            return statistics::select(columns(), filter);
        TRY_VALUE(const auto matching, storage::responsesWithWords(reader(), m_set.id, filter.words));
        return statistics::select(columns(), filter, &matching);
    }

private:
    Look(std::unique_ptr<storage::WorkerReader> reader, domain::DataSet set, Kept &kept)
        : m_reader(std::move(reader))
        , m_set(std::move(set))
        , m_kept(kept)
    {
    }

    bool hasField(domain::ResponseField field) const
    {
        const domain::ResponseColumns &columns = m_kept.columns;
        switch (field) {
        case domain::ResponseField::Date:
            return columns.days.size() == columns.size();
        case domain::ResponseField::Score:
            return columns.scores.size() == columns.size();
        case domain::ResponseField::Minutes:
            return columns.minutes.size() == columns.size();
        case domain::ResponseField::Cost:
            return columns.costs.size() == columns.size();
        default:
            return columns.keysOf(domain::word(field)) != nullptr;
        }
    }

    /// The field that is meant; nothing when it is an attribute. FieldInvalid when it is neither.
    domain::Result<std::optional<domain::ResponseField>> fieldOf(const QString &by, const QString &context) const
    {
        if (const auto field = domain::fromWord<domain::ResponseField>(by);
            field.has_value() && isWordField(field.value()) && m_set.mapping.column(field.value()))
            return std::optional(field.value());
        if (attributeNames(m_set).contains(by))
            return std::optional<domain::ResponseField>();
        const auto mapped = mappedColumns(m_set);
        const auto field = mapped.constFind(static_cast<int>(m_set.header.indexOf(by)));
        if (field == mapped.constEnd() || !isWordField(*field))
            return unknownColumn(by, context);
        return std::optional(*field);
    }

    std::unique_ptr<storage::WorkerReader> m_reader;
    domain::DataSet m_set;
    Kept &m_kept;
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
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, *m_kept));
    TRY_DONE(look.need(domain::ResponseField::Date));
    TRY_DONE(look.need(domain::ResponseField::Score));
    TRY_VALUE(const auto selection, look.select(request.filter));
    return statistics::overviewOf(look.columns(), selection, look.set().mapping.scale);
}

domain::Result<domain::Pareto> Explorer::pareto(const domain::ExploreRequest &request)
{
    const std::lock_guard lock(m_kept->mutex);
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, *m_kept));
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
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, *m_kept));
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
    TRY_VALUE(Look look, Look::begin(m_workspace, request.dataSet, *m_kept));
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
