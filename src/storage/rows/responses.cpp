// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/responses.h"

#include "storage/file/search.h"
#include "storage/rows/datasets.h"

#include <QtEndian>

namespace storage
{

namespace
{

/// Absent texts are NULL: a million empty ones need no room then.
struct Given
{
    const QString &text;
};

QByteArray bytesOf(const domain::RowKey &key)
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(key.high, bytes.data());
    qToBigEndian(key.low, bytes.data() + 8);
    return bytes;
}

domain::RowKey rowKeyOf(const Row &row)
{
    const QByteArray bytes = row.get<QByteArray>(0);
    if (bytes.size() != 16)
        throw Fault({domain::ErrorCode::FileDamaged, QString::fromLatin1(bytes.toHex()), {}});
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

domain::Response responseOf(const Row &row)
{
    domain::Response response;
    std::optional<QString> touchpoint, customerType, reason, reasonFound, comment, customer, attributes;
    row.read(response.id, response.dataSet, response.line, response.day, response.score, touchpoint, customerType,
        reason, reasonFound, comment, customer, response.minutes, response.cost, attributes);
    response.touchpoint = touchpoint.value_or(QString());
    response.customerType = customerType.value_or(QString());
    response.reason = reason.value_or(QString());
    response.reasonFound = reasonFound.value_or(QString());
    response.comment = comment.value_or(QString());
    response.customer = customer.value_or(QString());
    response.attributes = domain::attributesFromJson(attributes.value_or(QString()).toUtf8());
    return response;
}

} // namespace

template <>
struct Value<Given>
{
    static void bind(Statement &s, int i, const Given &given)
    {
        if (given.text.isEmpty())
            s.bindNull(i);
        else
            s.bindText(i, given.text);
    }
};

domain::Result<void> insertResponse(Writer &writer, const domain::Response &response, const domain::RowKey &key)
{
    std::optional<QString> attributes;
    if (!response.attributes.isEmpty())
        attributes = QString::fromUtf8(domain::toJson(response.attributes));
    return writer.run("INSERT INTO response (id, data_set, line, day, score, touchpoint, customer_type, reason,"
                      " reason_found, comment, customer, minutes, cost, attributes, row_hash)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        response.id, response.dataSet, response.line, response.day, response.score, Given{response.touchpoint},
        Given{response.customerType}, Given{response.reason}, Given{response.reasonFound}, Given{response.comment},
        Given{response.customer}, response.minutes, response.cost, attributes, bytesOf(key));
}

domain::Result<QSet<domain::RowKey>> rowKeysOf(const Reader &reader, domain::DataSetId id)
{
    TRY_VALUE(const DataSetExtent extent, extentOf(reader, id));
    QSet<domain::RowKey> keys;
    keys.reserve(extent.responses);
    TRY_DONE(reader.each(
        "SELECT row_hash FROM response WHERE id BETWEEN ? AND ? AND data_set = ?",
        [&](const Row &row) { keys.insert(rowKeyOf(row)); }, id, extent.last, id));
    return keys;
}

domain::Result<domain::Response> findResponse(const Reader &reader, domain::ResponseId id)
{
    return reader.one(domain::Kind::Response,
        "SELECT response.id, data_set, line, day, score, touchpoint, customer_type, reason, reason_found, comment,"
        " customer, minutes, cost, attributes FROM response JOIN data_set ON data_set.id = response.data_set"
        " WHERE response.id = ? AND response.id <= last_response",
        responseOf, id);
}

domain::Result<bool> indexComments(Writer &writer, domain::DataSetId id, int rows)
{
    TRY_VALUE(const DataSetExtent extent, extentOf(writer, id));
    if (extent.indexedTo >= extent.last)
        return false;
    const qint64 from = std::max(id.value(), extent.indexedTo.value());
    TRY_VALUE(auto last,
        writer.value<domain::ResponseId>(
            "SELECT max(id) FROM (SELECT id FROM response WHERE id > ? AND id <= ? AND data_set = ? ORDER BY id"
            " LIMIT ?)",
            from, extent.last, id, rows));
    if (!last.isValid())
        last = extent.last;
    TRY_DONE(writer.run("INSERT INTO search_comments (rowid, comment) SELECT id, comment FROM response"
                        " WHERE id > ? AND id <= ? AND data_set = ? AND comment IS NOT NULL",
        from, last, id));
    TRY_DONE(setIndexedTo(writer, id, last));
    return last < extent.last;
}

domain::Result<std::vector<std::int64_t>> responsesWithWords(
    const Reader &reader, domain::DataSetId id, const QString &words)
{
    std::vector<std::int64_t> ids;
    const QString match = matchOf(words);
    if (match.isEmpty())
        return ids;
    TRY_VALUE(const DataSetExtent extent, extentOf(reader, id));
    TRY_DONE(reader.each(
        "SELECT rowid FROM search_comments WHERE search_comments MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid",
        [&](const Row &row) { ids.push_back(row.get<qint64>(0)); }, match, id, extent.last));
    return ids;
}

domain::Result<QList<LeftOver>> leftOvers(const Reader &reader)
{
    return reader.list("SELECT id, iif(removed = 1 OR state = 'loading', 0, last_response) FROM data_set"
                       " WHERE state = 'loading' OR last_written > iif(removed = 1, 0, last_response)",
        [](const Row &row) {
            LeftOver leftOver;
            row.read(leftOver.dataSet, leftOver.after);
            return leftOver;
        });
}

domain::Result<bool> purge(Writer &writer, const LeftOver &leftOver, int rows)
{
    const qint64 from = std::max(leftOver.dataSet.value(), leftOver.after.value());
    TRY_VALUE(const QList<domain::ResponseId> ids,
        writer.list(
            "SELECT id FROM response WHERE id > ? AND id <= (SELECT last_written FROM data_set WHERE id = ?)"
            " AND data_set = ? AND NOT EXISTS (SELECT 1 FROM quote WHERE quote.response = response.id) LIMIT ?",
            [](const Row &row) { return row.get<domain::ResponseId>(0); }, from, leftOver.dataSet, leftOver.dataSet,
            rows));
    for (const domain::ResponseId id : ids) {
        TRY_DONE(writer.run("DELETE FROM search_comments WHERE rowid = ?", id));
        TRY_DONE(writer.run("DELETE FROM response WHERE id = ?", id));
    }
    if (ids.size() == rows)
        return true;
    TRY_DONE(writer.run("DELETE FROM data_set WHERE id = ? AND state = 'loading'"
                        " AND NOT EXISTS (SELECT 1 FROM finding WHERE finding.data_set = data_set.id)"
                        " AND NOT EXISTS (SELECT 1 FROM response WHERE response.id BETWEEN data_set.id AND"
                        " data_set.last_written AND response.data_set = data_set.id)",
        leftOver.dataSet));
    // What is left has a quote that names it.
    TRY_DONE(writer.run("UPDATE data_set SET last_written = ? WHERE id = ?", leftOver.after, leftOver.dataSet));
    return false;
}

} // namespace storage
