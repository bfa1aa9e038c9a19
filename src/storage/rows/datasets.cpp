// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/datasets.h"

#include "domain/text/plainname.h"

namespace storage
{

namespace
{

constexpr auto dataSetShown = " FROM data_set WHERE state = 'ready' AND removed = 0 ";

std::string dataSetSql(const char *rest)
{
    return std::string("SELECT id, name, file_name, header, mapping, scale, keep_others, imported_at, imported_by,"
                       " responses")
        + dataSetShown + rest;
}

domain::DataSet dataSetOf(const Row &row)
{
    domain::DataSet set;
    QStringList assignments;
    QString scale;
    bool keepOthers = true;
    row.read(set.id, set.name, set.fileName, set.header, assignments, scale, keepOthers, set.importedAt,
        set.importedBy, set.responses);
    set.name = domain::plainName(set.name);
    set.fileName = domain::plainName(set.fileName);
    const auto mapping = domain::ColumnMapping::parse(assignments);
    const auto readScale = domain::Scale::parse(scale);
    if (mapping.has_error() || readScale.has_error())
        throw Fault({domain::ErrorCode::FileDamaged, scale + assignments.join(u' '), {}});
    set.mapping = mapping.value();
    set.mapping.scale = readScale.value();
    set.mapping.keepOthers = keepOthers;
    return set;
}

} // namespace

domain::Result<void> insertLoading(Writer &writer, const domain::DataSet &set)
{
    return writer.run("INSERT INTO data_set (id, name, file_name, header, mapping, scale, keep_others, state,"
                      " imported_at, imported_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'loading', ?, ?)",
        set.id, set.name, set.fileName, set.header, set.mapping.words(), set.mapping.scale.word(),
        set.mapping.keepOthers, set.importedAt, set.importedBy);
}

domain::Result<void> showResponses(Writer &writer, domain::DataSetId id, domain::ResponseId last, qint64 responses)
{
    return writer.changeOne(domain::Kind::DataSet,
        "UPDATE data_set SET state = 'ready', last_response = ?, responses = ? WHERE id = ? AND removed = 0", last,
        responses, id);
}

domain::Result<DataSetExtent> extentOf(const Reader &reader, domain::DataSetId id)
{
    return reader.one(
        domain::Kind::DataSet, "SELECT last_response, responses, indexed_to FROM data_set WHERE id = ?",
        [](const Row &row) {
            DataSetExtent extent;
            row.read(extent.last, extent.responses, extent.indexedTo);
            return extent;
        },
        id);
}

domain::Result<void> setIndexedTo(Writer &writer, domain::DataSetId id, domain::ResponseId last)
{
    return writer.changeOne(domain::Kind::DataSet, "UPDATE data_set SET indexed_to = ? WHERE id = ?", last, id);
}

domain::Result<void> setLastWritten(Writer &writer, domain::DataSetId id, domain::ResponseId last)
{
    return writer.changeOne(domain::Kind::DataSet, "UPDATE data_set SET last_written = ? WHERE id = ?", last, id);
}

domain::Result<QList<domain::DataSetId>> dataSetsToIndex(const Reader &reader)
{
    return reader.list("SELECT id FROM data_set WHERE state = 'ready' AND removed = 0 AND indexed_to < last_response",
        [](const Row &row) { return row.get<domain::DataSetId>(0); });
}

domain::Result<QList<domain::DataSet>> allDataSets(const Reader &reader)
{
    return reader.list(dataSetSql("ORDER BY id DESC"), dataSetOf);
}

domain::Result<domain::DataSet> findDataSet(const Reader &reader, domain::DataSetId id)
{
    return reader.one(domain::Kind::DataSet, dataSetSql("AND id = ?"), dataSetOf, id);
}

domain::Result<void> renameDataSet(Writer &writer, domain::DataSetId id, const QString &name)
{
    return writer.changeOne(domain::Kind::DataSet,
        "UPDATE data_set SET name = ? WHERE id = ? AND state = 'ready' AND removed = 0", name, id);
}

} // namespace storage
