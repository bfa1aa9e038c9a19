// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/example/example.h"
#include "application/workspace/backgroundwork.h"
#include "application/workspace/workspace.h"
#include "domain/people/role.h"
#include "gui/workspace/recentfiles.h"
#include "gui/workspace/singlewindow.h"

#include <QObject>

#include <memory>

namespace gui
{

/// What Welcome asks for a new workspace.
struct NewWorkspace
{
    QString path; ///< absolute
    QString team;
    QString person;
    domain::Role role = domain::Role::Supervisor;
};

/// Makes the example workspace; application::makeExample.
using ExampleMaker
    = std::function<domain::Result<void>(const application::ExampleRequest &, const application::Progress &)>;

/// Opens, creates and closes the one workspace of a window; makes the example; puts a backup in the place of a
/// damaged file. Whatever goes wrong leaves the workspace that was open before open.
class WorkspaceSession : public QObject
{
    Q_OBJECT

public:
    /// `account`: the operating-system user. Clock and settings outlive this object.
    WorkspaceSession(const domain::Clock &clock, QSettings &settings, QString account, ExampleMaker makeExample,
        QObject *parent = nullptr);
    ~WorkspaceSession() override;

    application::Workspace *workspace() const { return m_workspace.get(); }
    QList<RecentFile> recent() const { return m_recent.files(); }
    void forgetRecent(const QString &path) { m_recent.forget(path); }

    /// A file that another machine holds is opened for reading.
    void open(const QString &path, application::Workspace::Mode mode = application::Workspace::Mode::ReadWrite);
    /// Opens the file that is open for reading again for writing.
    void openForWriting();
    /// Opens a file although another machine has it open; the person was asked.
    void takeOver(const QString &path);
    void create(const NewWorkspace &wanted);
    /// Makes the example in that folder on a worker and opens it; opens it at once when it is there already.
    void openExample(const QString &folder);
    void cancelExample() { m_work.cancel(); }
    /// Puts the newest whole backup in the place of the damaged file, which is kept beside it, and opens it.
    void restoreAndOpen(const QString &path);
    void close();

signals:
    void opened();
    /// Another machine holds the file, so it was opened for reading.
    void openedForReading(const application::WorkspaceHolder &holder);
    /// Whoever refers to the workspace lets go of it now.
    void aboutToClose();
    void closed();
    /// `path`: the file it is about.
    void refused(const domain::Error &error, const QString &path);
    /// Another window of this machine has the file and was asked to come to the front.
    void raisedElsewhere(const QString &path);
    /// This window was asked to come to the front.
    void raiseRequested();
    /// This window was asked for the small note window.
    void noteRequested();
    /// The daily backup could not be made, or the file that is open turned out to be damaged.
    void upkeepFailed(const domain::Error &error);
    void makingExample(qint64 done, qint64 total);
    void madeExample();
    /// The damaged file was kept there.
    void restored(const QString &damagedKeptAt);

private:
    void take(std::unique_ptr<application::Workspace> workspace);
    void tryOpening(const QString &path, application::Workspace::Mode mode, bool orReading, bool takeOver = false);
    void lookAfter();
    application::WorkspaceEnvironment environment() const;

    const domain::Clock &m_clock;
    const QString m_account;
    const ExampleMaker m_makeExample;
    RecentFiles m_recent;
    SingleWindow m_singleWindow;
    application::BackgroundWork m_work;
    application::BackgroundWork m_upkeep; ///< looking for damage, the daily backup
    std::unique_ptr<application::Workspace> m_workspace;
};

} // namespace gui
