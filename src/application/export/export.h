// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/export/exportrequest.h"
#include "application/workspace/progress.h"
#include "domain/base/operation.h"
#include "domain/base/result.h"

#include <QStringList>

namespace application
{

class Workspace;

/// Handing cycles on. Runs on the calling thread with a connection of its own; made on the thread of the workspace.
/// An export is written into the history, unless the workspace is open for reading only.
class Export final
{
public:
    explicit Export(Workspace &workspace);

    /// The files written. Nothing half written stays. ExportFailed, DiskFull, FolderMissing, Cancelled.
    /// ReadOnlyWorkspace when an early look could not be written down.
    domain::Result<QStringList> csv(const ExportRequest &request, const Progress &progress = {});

    /// csv() with leftOut(), for a worker.
    struct Exported
    {
        QStringList files;
        QStringList leftOut;
    };
    domain::Result<Exported> csvAndLeftOut(const ExportRequest &request, const Progress &progress);

    /// The rows of the last export that could not be read because a value in them breaks a rule, a line each that
    /// begins with the table and the id; the others were exported.
    const QStringList &leftOut() const { return m_leftOut; }

private:
    Workspace &m_workspace;
    domain::Operation m_event; ///< by who acted when this was made
    QStringList m_leftOut;
};

} // namespace application
