#include "gui/cycle/cycleexport.h"

#include "application/export.h"
#include "application/workspace.h"
#include "gui/components/filedialogs.h"

#include <QDir>
#include <QFileInfo>

namespace gui
{

using Files = domain::Result<QStringList>;

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
    m_work.start<Files>(
        [&workspace, request](
            const application::Progress &progress) { return application::Export(workspace).csv(request, progress); },
        [this, folder](const Files &files) {
            m_context.news.endProgress();
            if (files.has_error())
                m_context.news.complain(files.error());
            else
                m_context.news.tell(tr("%n file(s) written to %1.", nullptr, static_cast<int>(files.value().size()))
                                        .arg(QDir::toNativeSeparators(folder)));
        });
}

} // namespace gui
