// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/fileactions.h"

#include "application/export/export.h"
#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "wording/exports.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gui
{

FileActions::FileActions(Messages &news, Dialogs &dialogs, QString folder, QWidget *window)
    : QObject(window)
    , m_messages(news)
    , m_dialogs(dialogs)
    , m_folder(std::move(folder))
    , m_window(window)
{
    connect(&m_work, &application::BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_messages.showProgress(m_sentence, done, total, [this] { m_work.cancel(); });
    });
}

void FileActions::abandon()
{
    if (!m_work.isRunning())
        return;
    m_work.abandon();
    m_messages.endProgress();
}

template <typename T>
void FileActions::run(const QString &sentence, std::function<domain::Result<T>(const application::Progress &)> work,
    std::function<void(const T &)> done)
{
    if (m_work.isRunning()) {
        m_messages.tell(tr("Something else is being done with the file. Wait for it, or cancel it first."));
        return;
    }
    m_sentence = sentence;
    m_messages.showProgress(sentence, 0, 0, [this] { m_work.cancel(); });
    m_work.start<domain::Result<T>>(std::move(work), [this, done = std::move(done)](domain::Result<T> result) {
        m_messages.endProgress();
        if (result.has_value())
            done(result.value());
        else if (result.error().code != domain::ErrorCode::Cancelled)
            m_messages.complain(result.error());
    });
}

void FileActions::exportCsv(application::Workspace &workspace)
{
    application::ExportRequest request;
    request.folder = m_dialogs.exportFolder(m_window, m_folder);
    if (request.folder.isEmpty())
        return;
    request.folder = QDir(request.folder).filePath(tr("%1 export").arg(workspace.name()));
    run<application::Export::Exported>(
        tr("Exporting the cycles"),
        [&workspace, request](const application::Progress &progress) {
            return application::Export(workspace).csvAndLeftOut(request, progress);
        },
        [this, folder = request.folder](const application::Export::Exported &exported) {
            const QString written = tr("%n files are in “%1”.", nullptr, static_cast<int>(exported.files.size()))
                                        .arg(QDir::toNativeSeparators(folder));
            const QString leftOut = wording::leftOutOfExport(exported.leftOut);
            m_messages.tell(leftOut.isEmpty() ? written : written + u' ' + leftOut);
        });
}

void FileActions::backUp(const application::Workspace &workspace)
{
    const QDate today = workspace.clock().today();
    const QString suggestion
        = QDir(m_folder).filePath(u"%1 %2.tryweek"_s.arg(workspace.name(), today.toString(Qt::ISODate)));
    const QString target = m_dialogs.backupTarget(m_window, suggestion);
    if (target.isEmpty())
        return;
    run<QString>(
        tr("Backing up"),
        [path = workspace.path(), target](const application::Progress &) -> domain::Result<QString> {
            TRY_DONE(application::Maintenance::backup(path, target));
            return target;
        },
        [this](const QString &made) {
            m_messages.tell(tr("The backup is in “%1”. It holds everything, private notes and effects too.")
                                .arg(QDir::toNativeSeparators(made)));
        });
}

void FileActions::check(const application::Workspace &workspace)
{
    run<domain::CheckReport>(
        tr("Checking the file"),
        [path = workspace.path()](
            const application::Progress &progress) { return application::Maintenance::check(path, progress); },
        [this](const domain::CheckReport &report) {
            if (report.isWhole())
                m_messages.tell(tr("The file is whole."));
            else
                m_messages.complain({domain::ErrorCode::FileDamaged, report.problems.first().detail, {}});
        });
}

} // namespace gui
