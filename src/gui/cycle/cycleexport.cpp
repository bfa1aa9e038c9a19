// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/cycleexport.h"

#include "application/export/export.h"
#include "application/workspace/workspace.h"
#include "gui/components/filedialogs.h"
#include "wording/exports.h"

#include <QDir>
#include <QFileInfo>

namespace gui
{

using Exported = domain::Result<application::Export::Exported>;

CycleExport::CycleExport(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_work, &application::BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_context.news.showProgress(tr("Exporting the cycle"), done, total, [this] { m_work.cancel(); });
    });
}

void CycleExport::ask(domain::CycleId cycle, QWidget *asker)
{
    const QString beside = QFileInfo(m_context.workspace.path()).absolutePath();
    const QString folder = askForFolder(asker, tr("Export the cycle as CSV into a folder"), beside);
    if (!folder.isEmpty())
        run(cycle, folder);
}

void CycleExport::run(domain::CycleId cycle, const QString &folder)
{
    application::ExportRequest request;
    request.folder = folder;
    request.cycle = cycle;
    application::Workspace &workspace = m_context.workspace;
    m_work.start<Exported>(
        [&workspace, request](const application::Progress &progress) {
            return application::Export(workspace).csvAndLeftOut(request, progress);
        },
        [this, folder](const Exported &exported) {
            m_context.news.endProgress();
            if (exported.has_error()) {
                m_context.news.complain(exported.error());
                return;
            }
            const auto count = static_cast<int>(exported.value().files.size());
            const QString written
                = tr("%n file(s) written to %1.", nullptr, count).arg(QDir::toNativeSeparators(folder));
            const QString leftOut = wording::leftOutOfExport(exported.value().leftOut);
            m_context.news.tell(leftOut.isEmpty() ? written : written + u' ' + leftOut);
        });
}

} // namespace gui
