// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/importrequest.h"
#include "application/workspace/progress.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/data/cellreading.h"
#include "domain/data/importoutcome.h"
#include "domain/data/noanswer.h"
#include "domain/data/readingoptions.h"
#include "domain/data/rejectedrow.h"
#include "domain/data/tablepreview.h"

#include <QList>

#include <optional>

namespace application
{

class Workspace;

/// How a file would be read: its first rows, and what the mapping would make of them.
struct FilePreview
{
    domain::TablePreview table;
    QList<domain::CellReading> readings; ///< under that mapping
};

/// What reading the whole of a file would give, without a workspace.
struct FileReading
{
    domain::ImportOutcome outcome; ///< what a new data set would get
    QList<domain::RejectedRow> rejected; ///< the first 10,000
    QList<domain::NoAnswer> noAnswers;
};

/// Customer files into the workspace. Made on the thread of the workspace, also when it then imports on a worker.
class Imports final
{
public:
    explicit Imports(Workspace &workspace);

    /// How a file would be read; no workspace is needed for that. FileMissing, ImportNotText, ImportNoRows, …
    static domain::Result<FilePreview> preview(const QString &path, const domain::ReadingOptions &options,
        const domain::ColumnMapping &mapping, int rows = 50);
    /// Reads all of a file under a mapping, which must name at least the columns; no workspace is needed. Errors as
    /// in import().
    static domain::Result<FileReading> readThrough(
        const QString &path, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping);
    /// Writes all rows that can be told apart to a CSV file, cell for cell as they stand.
    static domain::Result<FileReading> writeTable(
        const QString &path, const domain::ReadingOptions &options, const QString &to);

    /// Imports on the calling thread through a connection of its own: call it from a worker (see BackgroundWork).
    /// Nothing stays when it fails or is cancelled; one undo takes all of it back. Rows that are there already are
    /// counted, not added.
    domain::Result<ImportReport> import(const ImportRequest &request, const Progress &progress = {});
    /// The same without writing.
    domain::Result<ImportReport> dryRun(const ImportRequest &request, const Progress &progress = {});
    /// Saves rejected rows as CSV with line and cause.
    static domain::Result<void> saveRejected(
        const QString &path, const QStringList &header, const QList<domain::RejectedRow> &rows);

private:
    Workspace &m_workspace;
    std::optional<domain::PersonId> m_person; ///< who acted when this was made
};

} // namespace application
