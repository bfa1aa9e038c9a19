// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/findings.h"

#include "storage/rows/explorejson.h"

namespace storage
{

namespace
{

std::string findingSql(const char *rest)
{
    return std::string(
               "SELECT id, data_set, title, request, result, n, first_day, last_day, picture, kept_at, kept_by"
               " FROM finding WHERE removed = 0 ")
        + rest;
}

domain::Finding findingOf(const Row &row)
{
    domain::Finding finding;
    domain::DataSetId dataSet;
    QString request;
    QString result;
    std::optional<QByteArray> picture;
    row.read(finding.id, dataSet, finding.title, request, result, finding.n, finding.firstDay, finding.lastDay,
        picture, finding.keptAt, finding.keptBy);
    const auto read = exploreRequestFromJson(request.toUtf8());
    if (read.has_error())
        throw Fault(read.error());
    finding.request = read.value();
    finding.request.dataSet = dataSet;
    finding.result = result.toUtf8();
    finding.picture = picture.value_or(QByteArray());
    return finding;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::Finding &finding)
{
    return writer.run("INSERT INTO finding (id, data_set, title, request, result, n, first_day, last_day, picture,"
                      " kept_at, kept_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        finding.id, finding.request.dataSet, finding.title, QString::fromUtf8(toJson(finding.request)),
        QString::fromUtf8(finding.result), finding.n, finding.firstDay, finding.lastDay, finding.picture,
        finding.keptAt, finding.keptBy);
}

domain::Result<void> renameFinding(Writer &writer, domain::FindingId id, const QString &title)
{
    return writer.changeOne(
        domain::Kind::Finding, "UPDATE finding SET title = ? WHERE id = ? AND removed = 0", title, id);
}

domain::Result<domain::Finding> findFinding(const Reader &reader, domain::FindingId id)
{
    return reader.one(domain::Kind::Finding, findingSql("AND id = ?"), findingOf, id);
}

domain::Result<QList<domain::Finding>> allFindings(const Reader &reader)
{
    return reader.list(findingSql("ORDER BY id DESC"), findingOf);
}

} // namespace storage
