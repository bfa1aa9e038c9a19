// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/erasing.h"

#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "gui/page/page.h"

namespace gui
{

Erasing::Erasing(QObject *parent)
    : QObject(parent)
{
}

void Erasing::tellThrough(Messages &news)
{
    connect(&m_work, &application::BackgroundWork::progressed, this, [this, &news](qint64 done, qint64 total) {
        news.showProgress(tr("Erasing for good"), done, total, [this] { m_work.cancel(); });
    });
    connect(this, &Erasing::ended, this, [&news](const domain::Result<void> &outcome, bool withBackups) {
        news.endProgress();
        if (outcome.has_value())
            news.tell(withBackups ? tr("The text is erased, here and from the backups beside the file.")
                                  : tr("The text is erased."));
        else if (outcome.error().code == domain::ErrorCode::Cancelled)
            news.tell(tr("The text is gone from where it stood, from the search and the history. Its last bytes go "
                         "from the file when it is opened the next time."));
        else
            news.complain(outcome.error());
    });
}

void Erasing::finish(application::Workspace &workspace, bool withBackups)
{
    if (workspace.isReadOnly()) {
        emit ended(domain::success(), false);
        return;
    }
    m_work.start<domain::Result<void>>(
        [path = workspace.path(), &clock = workspace.clock(), withBackups](
            const application::Progress &progress) -> domain::Result<void> {
            TRY_DONE(application::Maintenance::finishErasing(path, progress));
            if (withBackups)
                TRY_DONE(application::Maintenance::renewBackups(path, clock, progress));
            return domain::success();
        },
        [this, withBackups](const domain::Result<void> &outcome) { emit ended(outcome, withBackups); });
}

} // namespace gui
