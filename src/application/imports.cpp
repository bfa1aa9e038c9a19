#include "application/imports.h"

#include "application/importrun.h"
#include "application/workspace.h"
#include "exchange/rejectedfile.h"
#include "exchange/tablepreviewer.h"
#include "storage/workspace.h"

namespace application
{

Imports::Imports(Workspace &workspace)
    : m_workspace(workspace)
{
    if (const auto person = workspace.person())
        m_person = person->id;
}

domain::Result<FilePreview> Imports::preview(
    const QString &path, const domain::ReadingOptions &options, const domain::ColumnMapping &mapping)
{
    FilePreview preview;
    TRY_VALUE(preview.table, exchange::previewTable(path, options));
    TRY_VALUE(const auto faults, exchange::previewFaults(preview.table, mapping, options));
    for (const exchange::PreviewFault &fault : faults) {
        CellFault cell;
        cell.row = fault.row;
        cell.column = fault.column;
        cell.outOfScale = !fault.cause;
        if (fault.cause)
            cell.cause = *fault.cause;
        preview.faults.append(cell);
    }
    return preview;
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
