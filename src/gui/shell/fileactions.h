// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/backgroundwork.h"
#include "gui/page/page.h"
#include "gui/shell/dialogs.h"

#include <QObject>

namespace gui
{

/// What can be done with the whole file of an open workspace: export, back up, check. Each runs on a worker with
/// progress and Cancel.
class FileActions : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where file windows open first. `news` and `dialogs` outlive this object.
    FileActions(Messages &news, Dialogs &dialogs, QString folder, QWidget *window);

    void exportCsv(application::Workspace &workspace);
    void backUp(const application::Workspace &workspace);
    void check(const application::Workspace &workspace);
    /// Stops what runs and waits for it; the workspace is about to go.
    void abandon();

private:
    /// Runs the work unless other work runs; `done` gets its result when it was neither cancelled nor failed.
    template <typename T>
    void run(const QString &sentence, std::function<domain::Result<T>(const application::Progress &)> work,
        std::function<void(const T &)> done);

    Messages &m_messages;
    Dialogs &m_dialogs;
    QString m_folder;
    QWidget *m_window;
    QString m_sentence;
    application::BackgroundWork m_work;
};

} // namespace gui
