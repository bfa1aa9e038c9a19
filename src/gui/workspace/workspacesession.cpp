// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/workspace/workspacesession.h"

#include "application/people/teams.h"
#include "application/workspace/maintenance.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace gui
{

using application::Workspace;

namespace
{

constexpr int upkeepAfterMs = 500;

} // namespace

WorkspaceSession::WorkspaceSession(
    const domain::Clock &clock, QSettings &settings, QString account, ExampleMaker makeExample, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_account(std::move(account))
    , m_makeExample(std::move(makeExample))
    , m_recent(settings)
{
    connect(&m_singleWindow, &SingleWindow::raiseRequested, this, &WorkspaceSession::raiseRequested);
    connect(&m_singleWindow, &SingleWindow::noteRequested, this, &WorkspaceSession::noteRequested);
    connect(&m_work, &application::BackgroundWork::progressed, this, &WorkspaceSession::makingExample);
}

WorkspaceSession::~WorkspaceSession() = default;

application::WorkspaceEnvironment WorkspaceSession::environment() const
{
    return {m_clock, m_account, {}};
}

void WorkspaceSession::open(const QString &path, Workspace::Mode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(absolute)
        && m_workspace->isReadOnly() == (mode == Workspace::Mode::ReadOnly)) {
        emit opened();
        return;
    }
    const bool isOurs = m_workspace && QFileInfo(m_workspace->path()) == QFileInfo(absolute);
    if (!isOurs && QFileInfo::exists(absolute) && SingleWindow::raise(absolute)) {
        emit raisedElsewhere(absolute);
        return;
    }
    tryOpening(absolute, mode, mode == Workspace::Mode::ReadWrite);
}

void WorkspaceSession::openForWriting()
{
    const QString path = m_workspace->path();
    close();
    tryOpening(path, Workspace::Mode::ReadWrite, false);
}

void WorkspaceSession::takeOver(const QString &path)
{
    tryOpening(QFileInfo(path).absoluteFilePath(), Workspace::Mode::ReadWrite, false, true);
}

void WorkspaceSession::tryOpening(const QString &path, Workspace::Mode mode, bool orReading, bool takeOver)
{
    application::WorkspaceEnvironment around = environment();
    around.takeOver = takeOver;
    auto workspace = Workspace::open(path, mode, around);
    if (workspace.has_value()) {
        take(std::move(workspace).value());
        return;
    }
    const auto holder = Workspace::holderOf(path);
    const bool isElsewhere = workspace.error().code == domain::ErrorCode::FileLocked && holder && holder->isElsewhere;
    if (orReading && isElsewhere) {
        auto reading = Workspace::open(path, Workspace::Mode::ReadOnly, around);
        if (reading.has_value()) {
            take(std::move(reading).value());
            emit openedForReading(*holder);
            return;
        }
    }
    emit refused(workspace.error(), path);
}

void WorkspaceSession::create(const NewWorkspace &wanted)
{
    auto workspace = Workspace::create(wanted.path, environment());
    if (workspace.has_error()) {
        emit refused(workspace.error(), wanted.path);
        return;
    }
    const auto person = application::Teams(*workspace.value()).setUp(wanted.team, wanted.person, wanted.role);
    if (person.has_error()) {
        emit refused(person.error(), wanted.path);
        return;
    }
    take(std::move(workspace).value());
}

void WorkspaceSession::openExample(const QString &folder)
{
    const QString path = QDir(folder).absoluteFilePath(tr("Tryweek example") + QStringLiteral(".tryweek"));
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    if (m_work.isRunning())
        return;
    application::ExampleRequest request;
    request.path = path;
    request.now = m_clock.now();
    request.account = m_account;
    emit makingExample(0, 0);
    m_work.start<domain::Result<void>>(
        [request, folder, make = m_makeExample](const application::Progress &progress) -> domain::Result<void> {
            QDir().mkpath(folder);
            return make(request, progress);
        },
        [this, path](const domain::Result<void> &made) {
            emit madeExample();
            if (made.has_value())
                open(path);
            else if (made.error().code != domain::ErrorCode::Cancelled)
                emit refused(made.error(), path);
        });
}

void WorkspaceSession::restoreAndOpen(const QString &path)
{
    if (m_work.isRunning())
        return;
    m_work.start<domain::Result<QString>>(
        [path](const application::Progress &) -> domain::Result<QString> {
            const QString backup = application::Maintenance::newestGoodBackup(path);
            if (backup.isEmpty())
                return domain::Error{domain::ErrorCode::FileMissing, {}, path};
            return application::Maintenance::restore(path, backup);
        },
        [this, path](const domain::Result<QString> &kept) {
            if (kept.has_error()) {
                emit refused(kept.error(), path);
                return;
            }
            open(path);
            emit restored(kept.value());
        });
}

void WorkspaceSession::close()
{
    if (!m_workspace)
        return;
    emit aboutToClose();
    m_upkeep.abandon();
    m_singleWindow.answerFor({});
    m_workspace.reset();
    emit closed();
}

void WorkspaceSession::take(std::unique_ptr<Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_singleWindow.answerFor(m_workspace->path());
    const QList<domain::Team> teams = application::Teams(*m_workspace).teams();
    m_recent.remember(
        {m_workspace->path(), teams.isEmpty() ? m_workspace->name() : teams.first().name, m_clock.now()});
    emit opened();
    // The page comes first; both read the whole file.
    QTimer::singleShot(upkeepAfterMs, m_workspace.get(), [this] { lookAfter(); });
}

void WorkspaceSession::lookAfter()
{
    m_upkeep.start<domain::Result<void>>(
        [path = m_workspace->path(), &clock = m_clock, mayWrite = !m_workspace->isReadOnly()](
            const application::Progress &progress) -> domain::Result<void> {
            // A backup of a damaged file is refused by its own check, hence this look comes first.
            TRY_DONE(application::Maintenance::lookForDamage(path, progress));
            if (!mayWrite)
                return domain::success();
            TRY_DONE(application::Maintenance::finishErasing(path, progress));
            return application::Maintenance::backUpDaily(path, clock, progress);
        },
        [this](const domain::Result<void> &done) {
            if (done.has_error() && done.error().code != domain::ErrorCode::Cancelled)
                emit upkeepFailed(done.error());
        });
}

} // namespace gui
