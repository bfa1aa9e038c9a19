// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/importprofile.h"

#include <QList>

namespace application
{

class Workspace;

/// Ways to read files that were kept, to be used again for a file of the same header.
class ImportProfiles final
{
public:
    explicit ImportProfiles(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The latest made first.
    QList<domain::ImportProfile> all() const;
    /// By its name, case aside. NotFound.
    domain::Result<domain::ImportProfile> named(const QString &name) const;
    /// The latest for exactly this header; nothing when there is none.
    std::optional<domain::ImportProfile> forHeader(const QStringList &header) const;

    /// The latest whose options find exactly its header in the file; reads no more than the head. For a worker.
    static std::optional<domain::ImportProfile> fitting(
        const QString &path, const QList<domain::ImportProfile> &profiles);

    /// Keeps a way to read under a name; one of the same name is replaced. FieldEmpty(name).
    domain::Result<domain::ImportProfile> keep(const domain::ImportProfile &profile);
    domain::Result<void> remove(domain::ImportProfileId id);

private:
    Workspace &m_workspace;
};

} // namespace application
