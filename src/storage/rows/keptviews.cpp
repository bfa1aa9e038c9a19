// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rows/keptviews.h"

#include "domain/text/plainname.h"

#include "storage/rows/explorejson.h"

namespace storage
{

namespace
{

std::string keptViewSql(const char *rest)
{
    return std::string("SELECT kept_view.id, kept_view.data_set, kept_view.name, request, kept_at, kept_by"
                       " FROM kept_view JOIN data_set ON data_set.id = kept_view.data_set"
                       " WHERE kept_view.removed = 0 AND data_set.removed = 0 AND data_set.state = 'ready' ")
        + rest;
}

domain::KeptView keptViewOf(const Row &row)
{
    domain::KeptView view;
    domain::DataSetId dataSet;
    QString request;
    row.read(view.id, dataSet, view.name, request, view.keptAt, view.keptBy);
    view.name = domain::plainName(view.name);
    const auto read = exploreRequestFromJson(request.toUtf8());
    if (read.has_error())
        throw Fault(read.error());
    view.request = read.value();
    view.request.dataSet = dataSet;
    return view;
}

} // namespace

domain::Result<void> insert(Writer &writer, const domain::KeptView &view)
{
    return writer.run(
        "INSERT INTO kept_view (id, data_set, name, request, kept_at, kept_by) VALUES (?, ?, ?, ?, ?, ?)", view.id,
        view.request.dataSet, view.name, QString::fromUtf8(toJson(view.request)), view.keptAt, view.keptBy);
}

domain::Result<void> update(Writer &writer, const domain::KeptView &view)
{
    return writer.changeOne(domain::Kind::KeptView,
        "UPDATE kept_view SET name = ?, request = ? WHERE id = ? AND removed = 0", view.name,
        QString::fromUtf8(toJson(view.request)), view.id);
}

domain::Result<domain::KeptView> findKeptView(const Reader &reader, domain::KeptViewId id)
{
    return reader.one(domain::Kind::KeptView, keptViewSql("AND kept_view.id = ?"), keptViewOf, id);
}

domain::Result<QList<domain::KeptView>> allKeptViews(const Reader &reader)
{
    return reader.list(keptViewSql("ORDER BY kept_view.name, kept_view.id"), keptViewOf);
}

} // namespace storage
