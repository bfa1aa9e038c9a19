// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/export.h"

#include "application/export/internal/exporttables.h"
#include "application/workspace/internal/services.h"

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<void> writeTables(const ExportScope &scope, TableFolder &folder)
{
    TRY_DONE(writePeople(scope, folder));
    TRY_DONE(writeGoals(scope, folder));
    TRY_DONE(writeEvidence(scope, folder));
    TRY_DONE(writeCycles(scope, folder));
    TRY_DONE(writeRounds(scope, folder));
    TRY_DONE(writeResults(scope, folder));
    TRY_DONE(writeLearnings(scope, folder));
    return writeHistory(scope, folder);
}

} // namespace

Export::Export(Workspace &workspace)
    : m_workspace(workspace)
    , m_event(operation(workspace, u"export.csv"_s))
{
}

domain::Result<QStringList> Export::csv(const ExportRequest &request, const Progress &progress)
{
    TRY_VALUE(const auto worker, m_workspace.storage().openReader());
    TRY_VALUE(const ExportScope scope, ExportScope::find(worker->reader(), request, m_workspace.clock().today()));
    if (m_workspace.isReadOnly() && !scope.lookedAt().isEmpty())
        return domain::Error{domain::ErrorCode::ReadOnlyWorkspace, {}, {}};
    TRY_VALUE(TableFolder folder, TableFolder::open(request.folder, request.byteOrderMark, progress));
    TRY_DONE(writeTables(scope, folder));
    m_leftOut = worker->reader().leftOut();
    TRY_VALUE(const QStringList files, folder.finish());
    if (!m_workspace.isReadOnly()) {
        domain::Operation event = m_event;
        event.cycle = request.cycle;
        TRY_VALUE(const auto writer, m_workspace.storage().openWriter());
        TRY_DONE(writer->performEvent(event));
        for (const domain::Round &round : scope.lookedAt()) {
            domain::Operation look = m_event;
            look.code = u"round.look-early"_s;
            look.arguments = {QString::number(round.number)};
            look.cycle = round.cycle;
            TRY_DONE(writer->performEvent(look));
        }
    }
    return files;
}

domain::Result<Export::Exported> Export::csvAndLeftOut(const ExportRequest &request, const Progress &progress)
{
    TRY_VALUE(const QStringList files, csv(request, progress));
    return Exported{files, m_leftOut};
}

} // namespace application
