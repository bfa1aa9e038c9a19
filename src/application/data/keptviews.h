// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/keptview.h"

namespace application
{

class Workspace;

/// Ways of looking at data sets that have a name, to come back to.
class KeptViews final
{
public:
    explicit KeptViews(Workspace &workspace);

    /// Of data sets that can be looked at, by name.
    QList<domain::KeptView> all() const;
    domain::Result<domain::KeptView> find(domain::KeptViewId id) const;
    /// FieldEmpty("name"); NotFound for a data set that is not there.
    domain::Result<domain::KeptViewId> keep(const domain::ExploreRequest &request, const QString &name);
    domain::Result<void> rename(domain::KeptViewId id, const QString &name);
    domain::Result<void> remove(domain::KeptViewId id);

private:
    Workspace &m_workspace;
};

} // namespace application
