// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands/keptthings.h"

#include "application/data/keptviews.h"

using namespace Qt::StringLiterals;

namespace cli
{

domain::Result<domain::KeptView> keptView(application::Workspace &workspace, const QString &name)
{
    QList<domain::KeptView> found;
    for (const domain::KeptView &view : application::KeptViews(workspace).all())
        if (view.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0 || QString::number(view.id.value()) == name)
            found.append(view);
    if (found.isEmpty())
        return domain::Error{domain::ErrorCode::NotFound, name, u"kept view"_s};
    if (found.size() > 1)
        return domain::Error{domain::ErrorCode::AmbiguousName, {}, name};
    return found.first();
}

} // namespace cli
