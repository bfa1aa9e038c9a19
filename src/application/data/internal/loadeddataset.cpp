// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/internal/loadeddataset.h"

#include "statistics/customerconcentration.h"
#include "storage/file/workspace.h"
#include "storage/rows/datasets.h"
#include "storage/rows/responses.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

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

domain::Result<LoadedDataSet> LoadedDataSet::begin(
    const storage::Workspace &workspace, domain::DataSetId id, LoadedColumns &loaded)
{
    TRY_VALUE(auto reader, workspace.openReader());
    TRY_VALUE(auto set, storage::findDataSet(reader->reader(), id));
    TRY_VALUE(const auto range, storage::rangeOf(reader->reader(), id));
    if (range != loaded.range) {
        loaded = {};
        TRY_DONE(storage::readIds(reader->reader(), range, loaded.columns));
        loaded.range = range;
    }
    return LoadedDataSet(std::move(reader), std::move(set), loaded);
}

LoadedDataSet::LoadedDataSet(
    std::unique_ptr<storage::WorkerReader> reader, domain::DataSet set, LoadedColumns &loaded)
    : m_reader(std::move(reader))
    , m_set(std::move(set))
    , m_loaded(loaded)
{
}

domain::Result<void> LoadedDataSet::need(domain::ResponseField field)
{
    if (hasField(field))
        return domain::success();
    return storage::readField(reader(), m_loaded.range, field, m_loaded.columns);
}

domain::Result<void> LoadedDataSet::needCommented()
{
    if (m_loaded.commented.size() == m_loaded.columns.size())
        return domain::success();
    TRY_VALUE(m_loaded.commented, storage::readCommented(reader(), m_loaded.range));
    return domain::success();
}

domain::Result<QString> LoadedDataSet::needKeys(const QString &by, const QString &context)
{
    TRY_VALUE(const auto field, fieldOf(by, context));
    if (field) {
        TRY_DONE(need(*field));
        return domain::word(*field);
    }
    if (!m_loaded.columns.attributes.contains(by))
        TRY_DONE(storage::readAttributes(reader(), m_loaded.range, {by}, m_loaded.columns));
    return by;
}

domain::Result<statistics::Groupings> LoadedDataSet::needGroupings(const QStringList &wanted)
{
    QStringList names;
    QStringList missing;
    for (const QString &by : wanted) {
        TRY_VALUE(const auto field, fieldOf(by, u"by"_s));
        if (field) {
            TRY_DONE(need(*field));
        } else if (!m_loaded.columns.attributes.contains(by)) {
            missing.append(by);
        }
        names.append(field ? domain::word(*field) : by);
    }
    if (!missing.isEmpty())
        TRY_DONE(storage::readAttributes(reader(), m_loaded.range, missing, m_loaded.columns));
    statistics::Groupings groupings;
    for (const QString &name : std::as_const(names))
        if (const domain::KeyColumn *keys = columns().keysOf(name))
            groupings.push_back({name, keys});
    return groupings;
}

domain::Result<QList<domain::Attributes>> LoadedDataSet::sample(int rows) const
{
    return storage::sampleAttributes(reader(), m_loaded.range, rows);
}

domain::Result<void> LoadedDataSet::eachComment(
    const std::function<bool(size_t row, const QString &comment)> &visit) const
{
    return storage::eachComment(reader(), m_loaded.range, visit);
}

domain::Result<statistics::Selection> LoadedDataSet::select(const domain::ResponseFilter &asked)
{
    TRY_VALUE(auto selection, selectAll(asked));
    if (!asked.busiest || columns().size() == 0)
        return selection;
    const QString field = domain::word(domain::ResponseField::Customer);
    TRY_VALUE(const QString name, needKeys(field, field));
    const domain::KeyColumn &customers = *columns().keysOf(name);
    const auto marks = statistics::busiestFifth(customers, selection);
    const std::uint8_t wanted = *asked.busiest ? 1 : 0;
    selection.count = 0;
    for (size_t row = 0; row < columns().size(); ++row) {
        const std::uint32_t customer = customers.codes()[row];
        const bool stays = customer != 0 && marks[customer] == wanted;
        selection.passed[row] = stays ? selection.passed[row] : std::uint8_t{0};
        selection.count += selection.passed[row];
    }
    return selection;
}

domain::Result<statistics::Selection> LoadedDataSet::selectAll(const domain::ResponseFilter &asked)
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

bool LoadedDataSet::hasField(domain::ResponseField field) const
{
    const domain::ResponseColumns &columns = m_loaded.columns;
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
domain::Result<std::optional<domain::ResponseField>> LoadedDataSet::fieldOf(
    const QString &by, const QString &context) const
{
    if (const auto field = domain::fromWord<domain::ResponseField>(by);
        field.has_value() && isWordField(field.value()) && m_set.mapping.column(field.value()))
        return std::optional(field.value());
    if (attributeNames(m_set).contains(by))
        return std::optional<domain::ResponseField>();
    const auto mapped = mappedColumns(m_set);
    const auto field = mapped.constFind(static_cast<int>(m_set.header.indexOf(by)));
    if (field == mapped.constEnd() || !isWordField(*field))
        return domain::Error{domain::ErrorCode::FieldInvalid, by, context};
    return std::optional(*field);
}

} // namespace application
