// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/outboxcontroller.h"

#include "application/week/noteoutbox.h"
#include "gui/page/page.h"
#include "wording/days.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int lookEveryMs = 10'000; ///< within a minute is promised
constexpr int afterTroubleMs = 60'000;
constexpr int firstLookMs = 500; ///< the page comes first

} // namespace

OutboxController::OutboxController(Messages &news, QObject *parent)
    : QObject(parent)
    , m_messages(news)
{
    connect(&m_timer, &QTimer::timeout, this, &OutboxController::look);
}

void OutboxController::setWorkspace(application::Workspace *workspace)
{
    m_workspace = workspace;
    m_toldFree = false;
    if (workspace)
        m_timer.start(firstLookMs);
    else
        m_timer.stop();
}

void OutboxController::tellWhoHolds(const application::WorkspaceHolder &holder)
{
    const QString who = holder.person.isEmpty() ? holder.host : tr("%1 on %2").arg(holder.person, holder.host);
    m_messages.tell(
        tr("Open for reading: %1 has it open since %2. Your notes are saved in your outbox beside the file and "
           "come in from there.")
            .arg(who, wording::momentInLine(holder.since, m_workspace->clock().today())));
}

void OutboxController::look()
{
    m_timer.setInterval(lookEveryMs);
    if (m_workspace->isReadOnly()) {
        if (m_toldFree || application::Workspace::holderOf(m_workspace->path())
            || !QFileInfo(m_workspace->path()).isWritable())
            return;
        m_toldFree = true;
        m_messages.tell(tr("Nobody else has the workspace open any more. Open it for writing in the File menu."));
        return;
    }
    const auto taken = application::NoteOutbox::takeIn(*m_workspace);
    if (taken.has_error()) {
        m_timer.setInterval(afterTroubleMs);
        m_messages.complain(taken.error());
    } else if (taken.value().unreadable > 0) {
        m_messages.complain({domain::ErrorCode::OutboxUnreadable, QString::number(taken.value().unreadable),
            QFileInfo(m_workspace->path()).fileName() + u"-unreadable-notes"_s});
    } else if (taken.value().notes > 0) {
        m_messages.tell(tr("%n notes came in from an outbox", nullptr, taken.value().notes));
    }
}

} // namespace gui
