// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace application
{

class Workspace;
struct WorkspaceEnvironment;

/// Half-typed text of the acting person as JSON, one a place such as “note/17”. While the workspace is open for
/// reading it is kept in a file beside the person's outbox, which is newer than what the workspace holds. What could
/// not be kept stays in memory as long as the workspace is open, for its author only, and is kept with the next that
/// can be.
class Drafts final
{
public:
    explicit Drafts(Workspace &workspace);

    /// On the disk when it returns. FieldEmpty("person") while nobody is chosen; FileReadOnly, DiskFull, FileMoved,
    /// StorageFailed: it is in memory only.
    domain::Result<void> keep(const QString &place, const QString &json) const;
    std::optional<QString> at(const QString &place) const;
    /// No error when there is none.
    domain::Result<void> drop(const QString &place) const;

private:
    Workspace &m_workspace;
};

/// Half-typed text of everybody that a workspace could not keep, to go on with in a copy of it.
class UnkeptDrafts final
{
public:
    explicit UnkeptDrafts(const Workspace &workspace);
    /// Keeps it in the workspace at `path`, which is open nowhere.
    domain::Result<void> keepIn(const QString &path, const WorkspaceEnvironment &environment) const;

private:
    QVariantMap m_drafts;
};

} // namespace application
