// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/imports.h"

#include "application/data/internal/importrun.h"
#include "application/workspace/workspace.h"
#include "exchange/reading/responsereader.h"
#include "exchange/reading/tablepreviewer.h"
#include "exchange/writing/rejectedfile.h"
#include "exchange/writing/tablecopy.h"
#include "storage/file/workspace.h"

namespace application
{

Imports::Imports(Workspace &workspace)
    : m_workspace(workspace)
{
    if (const auto person = workspace.person())
        m_person = person->id;
}

domain::Result<FilePreview> Imports::preview(
    const QString &path, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping, int rows)
{
    FilePreview preview;
    TRY_VALUE(preview.table, exchange::previewTable(path, options, rows));
    TRY_VALUE(preview.readings, exchange::readCells(preview.table, mapping, options));
    return preview;
}

domain::Result<FileReading> Imports::readThrough(
    const QString &path, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping)
{
    using Step = exchange::ResponseReader::Step;
    constexpr qsizetype keptRows = 10'000;
    TRY_VALUE(exchange::ResponseReader file, exchange::ResponseReader::open(path, options, mapping));
    FileReading reading;
    for (Step step = Step::Response; step != Step::End;) {
        TRY_VALUE(step, file.next());
        if (step == Step::Rejected && reading.rejected.size() < keptRows)
            reading.rejected.append(file.rejected());
    }
    reading.outcome = file.outcome();
    reading.outcome.added = reading.outcome.read - reading.outcome.rejected;
    reading.noAnswers = file.noAnswers();
    return reading;
}

domain::Result<FileReading> Imports::writeTable(
    const QString &path, const domain::ReadingOptions &options, const QString &to)
{
    TRY_VALUE(const exchange::TableCopy copy, exchange::copyTable(path, options, to));
    FileReading reading;
    reading.outcome.read = copy.rows + copy.rejected;
    reading.outcome.rejected = copy.rejected;
    reading.outcome.added = copy.rows;
    reading.rejected = copy.first;
    return reading;
}

domain::Result<ImportReport> Imports::import(const ImportRequest &request, const Progress &progress)
{
    TRY_VALUE(const auto worker, m_workspace.storage().openWriter());
    return ImportRun(request, progress).run(*worker, m_person);
}

domain::Result<ImportReport> Imports::dryRun(const ImportRequest &request, const Progress &progress)
{
    TRY_VALUE(const auto worker, m_workspace.storage().openReader());
    return ImportRun(request, progress).tryOut(worker->reader());
}

domain::Result<void> Imports::saveRejected(
    const QString &path, const QStringList &header, const QList<domain::RejectedRow> &rows)
{
    return exchange::writeRejected(path, header, rows);
}

} // namespace application
