// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/responsecolumns.h"

#include "storage/rows/datasets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

/// The rows of a data set lie together in the order of their ids, so walking those is faster than the index on
/// data_set, which would look up each row by itself.
std::string columnSql(const char *expression)
{
    return std::string("SELECT ") + expression
        + " FROM response WHERE id BETWEEN ? AND ? AND data_set = ? ORDER BY id";
}

template <typename Visit>
domain::Result<void> eachOf(const Reader &reader, const ResponseRange &range, const char *expression, Visit visit)
{
    return reader.each(columnSql(expression), visit, range.first, range.last, range.dataSet);
}

domain::Result<void> readNumbers(
    const Reader &reader, const ResponseRange &range, const char *expression, std::vector<double> &numbers)
{
    numbers.reserve(static_cast<size_t>(range.responses));
    return eachOf(reader, range, expression, [&](const Row &row) {
        numbers.push_back(row.isNull(0) ? domain::ResponseColumns::noNumber : row.get<double>(0));
    });
}

domain::Result<void> readKeys(
    const Reader &reader, const ResponseRange &range, const char *expression, domain::KeyColumn &keys)
{
    keys.reserve(static_cast<size_t>(range.responses));
    return eachOf(reader, range, expression,
        [&](const Row &row) { keys.append(row.isNull(0) ? QString() : row.get<QString>(0)); });
}

domain::Result<void> readDays(const Reader &reader, const ResponseRange &range, std::vector<std::int32_t> &days)
{
    days.reserve(static_cast<size_t>(range.responses));
    return eachOf(reader, range, "day", [&](const Row &row) {
        days.push_back(row.isNull(0) ? domain::ResponseColumns::noDay
                                     : static_cast<std::int32_t>(row.get<QDate>(0).toJulianDay()));
    });
}

/// A JSON path takes any name but one with a quote, a backslash or a control character, which JSON writes otherwise.
bool fitsPath(const QString &name)
{
    return std::none_of(
        name.cbegin(), name.cend(), [](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < u' '; });
}

QString valueOf(const domain::Attributes &attributes, const QString &name)
{
    for (const domain::Attribute &attribute : attributes)
        if (attribute.name == name)
            return attribute.value;
    return {};
}

domain::Result<void> readByPath(
    const Reader &reader, const ResponseRange &range, const QString &path, domain::KeyColumn &keys)
{
    return reader.each(
        "SELECT json_extract(attributes, ?) FROM response WHERE id BETWEEN ? AND ? AND data_set = ?"
        " ORDER BY id",
        [&](const Row &row) { keys.append(row.isNull(0) ? QString() : row.get<QString>(0)); }, path, range.first,
        range.last, range.dataSet);
}

constexpr qsizetype pathsAtOnce = 6;

/// SQLite parses the JSON of a row once for all paths of a statement.
domain::Result<void> readByPaths(
    const Reader &reader, const ResponseRange &range, const QStringList &paths, QList<domain::KeyColumn> &columns)
{
    const auto path = [&paths](qsizetype i) { return paths.value(i, paths.last()); };
    return reader.each(
        "SELECT json_extract(attributes, ?), json_extract(attributes, ?), json_extract(attributes, ?),"
        " json_extract(attributes, ?), json_extract(attributes, ?), json_extract(attributes, ?)"
        " FROM response WHERE id BETWEEN ? AND ? AND data_set = ? ORDER BY id",
        [&](const Row &row) {
            for (int i = 0; i < columns.size(); ++i)
                columns[i].append(row.isNull(i) ? QString() : row.get<QString>(i));
        },
        path(0), path(1), path(2), path(3), path(4), path(5), range.first, range.last, range.dataSet);
}

/// For names that no path can hold.
domain::Result<void> readByName(
    const Reader &reader, const ResponseRange &range, const QString &name, domain::KeyColumn &keys)
{
    return eachOf(reader, range, "attributes", [&](const Row &row) {
        const auto json = row.isNull(0) ? QByteArray() : row.get<QString>(0).toUtf8();
        keys.append(valueOf(domain::attributesFromJson(json), name));
    });
}

} // namespace

domain::Result<ResponseRange> rangeOf(const Reader &reader, domain::DataSetId id)
{
    TRY_DONE(findDataSet(reader, id));
    TRY_VALUE(const DataSetExtent extent, extentOf(reader, id));
    return ResponseRange{id, domain::ResponseId(id.value()), extent.last, extent.responses};
}

domain::Result<void> readIds(const Reader &reader, const ResponseRange &range, domain::ResponseColumns &columns)
{
    columns.ids.reserve(static_cast<size_t>(range.responses));
    return eachOf(reader, range, "id", [&](const Row &row) { columns.ids.push_back(row.get<qint64>(0)); });
}

domain::Result<void> readField(
    const Reader &reader, const ResponseRange &range, domain::ResponseField field, domain::ResponseColumns &columns)
{
    switch (field) {
    case domain::ResponseField::Date:
        return readDays(reader, range, columns.days);
    case domain::ResponseField::Score:
        return readNumbers(reader, range, "score", columns.scores);
    case domain::ResponseField::Minutes:
        return readNumbers(reader, range, "minutes", columns.minutes);
    case domain::ResponseField::Cost:
        return readNumbers(reader, range, "cost", columns.costs);
    case domain::ResponseField::Touchpoint:
        return readKeys(reader, range, "touchpoint", columns.touchpoints);
    case domain::ResponseField::CustomerType:
        return readKeys(reader, range, "customer_type", columns.customerTypes);
    case domain::ResponseField::Reason:
        return readKeys(reader, range, "reason", columns.reasons);
    case domain::ResponseField::ReasonFound:
        return readKeys(reader, range, "reason_found", columns.reasonsFound);
    case domain::ResponseField::Customer:
        return readKeys(reader, range, "customer", columns.customers);
    case domain::ResponseField::Comment:
        break;
    }
    return domain::Error{domain::ErrorCode::FieldInvalid, domain::word(field), u"by"_s};
}

domain::Result<void> readAttributes(
    const Reader &reader, const ResponseRange &range, const QStringList &names, domain::ResponseColumns &columns)
{
    QStringList fitting;
    for (const QString &name : names) {
        if (fitsPath(name)) {
            fitting.append(name);
            continue;
        }
        domain::KeyColumn keys;
        TRY_DONE(readByName(reader, range, name, keys));
        columns.attributes.insert(name, std::move(keys));
    }
    for (qsizetype first = 0; first < fitting.size(); first += pathsAtOnce) {
        const QStringList some = fitting.mid(first, pathsAtOnce);
        QStringList paths;
        for (const QString &name : some)
            paths.append(u"$.\""_s + name + u'"');
        QList<domain::KeyColumn> read(some.size());
        for (domain::KeyColumn &keys : read)
            keys.reserve(static_cast<size_t>(range.responses));
        TRY_DONE(some.size() == 1 ? readByPath(reader, range, paths.first(), read.first())
                                  : readByPaths(reader, range, paths, read));
        for (qsizetype i = 0; i < some.size(); ++i)
            columns.attributes.insert(some.at(i), std::move(read[i]));
    }
    return domain::success();
}

domain::Result<void> eachComment(const Reader &reader, const ResponseRange &range,
    const std::function<bool(size_t row, const QString &comment)> &visit)
{
    size_t place = 0;
    return eachOf(reader, range, "comment", [&](const Row &row) -> bool {
        const size_t here = place++;
        return row.isNull(0) || visit(here, row.get<QString>(0));
    });
}

domain::Result<QList<domain::Attributes>> sampleAttributes(const Reader &reader, const ResponseRange &range, int rows)
{
    return reader.list(
        "SELECT attributes FROM response WHERE id BETWEEN ? AND ? AND data_set = ? AND attributes IS NOT NULL"
        " ORDER BY id LIMIT ?",
        [](const Row &row) { return domain::attributesFromJson(row.get<QString>(0).toUtf8()); }, range.first,
        range.last, range.dataSet, rows);
}

domain::Result<std::vector<bool>> readCommented(const Reader &reader, const ResponseRange &range)
{
    std::vector<bool> commented;
    commented.reserve(static_cast<size_t>(range.responses));
    TRY_DONE(
        eachOf(reader, range, "comment IS NOT NULL", [&](const Row &row) { commented.push_back(row.get<bool>(0)); }));
    return commented;
}

} // namespace storage
