// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/keptviews.h"

#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "storage/rows/datasets.h"
#include "storage/rows/keptviews.h"
#include "storage/rows/removal.h"

using namespace Qt::StringLiterals;

namespace application
{

KeptViews::KeptViews(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::KeptView> KeptViews::all() const
{
    return orEmpty(storage::allKeptViews(m_workspace.storage().reader()));
}

domain::Result<domain::KeptView> KeptViews::find(domain::KeptViewId id) const
{
    return storage::findKeptView(m_workspace.storage().reader(), id);
}

domain::Result<domain::KeptViewId> KeptViews::keep(const domain::ExploreRequest &request, const QString &name)
{
    domain::KeptView view;
    TRY_VALUE(view.name, domain::nameFrom(name, u"name"_s));
    view.request = request;
    return m_workspace.storage().perform(operation(m_workspace, u"view.keep"_s, {view.name}),
        [&](storage::Writer &writer) -> domain::Result<domain::KeptViewId> {
            TRY_DONE(storage::findDataSet(writer, request.dataSet));
            view.id = writer.nextId<domain::KeptViewTag>();
            view.keptAt = writer.now();
            view.keptBy = writer.person();
            TRY_DONE(storage::insert(writer, view));
            return view.id;
        });
}

domain::Result<void> KeptViews::rename(domain::KeptViewId id, const QString &name)
{
    TRY_VALUE(const QString text, domain::nameFrom(name, u"name"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"view.rename"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(domain::KeptView view, storage::findKeptView(writer, id));
            writer.setArguments({view.name, text});
            view.name = text;
            return storage::update(writer, view);
        });
}

domain::Result<void> KeptViews::remove(domain::KeptViewId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"view.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const domain::KeptView view, storage::findKeptView(writer, id));
            writer.setArguments({view.name});
            return storage::markRemoved(writer, domain::Kind::KeptView, domain::anyId(id));
        });
}

} // namespace application
