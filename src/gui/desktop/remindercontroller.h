// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/desktop/notifier.h"
#include "gui/page/page.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

class QSettings;

namespace gui
{

/// Reminds the acting person of their running week, at the times they chose: a notification whose press opens the
/// small note window, or the questions of the day. The times are kept per workspace and person in the settings of
/// this machine.
class ReminderController : public QObject, public Reminders
{
    Q_OBJECT

public:
    /// All outlive this object.
    ReminderController(QSettings &settings, Notifier &notifier, QObject *parent);

    /// The workspace that is open; null: none, and nothing is reminded of.
    void setWorkspace(application::Workspace *workspace);

    domain::ReminderTimes times() const override;
    void setTimes(const domain::ReminderTimes &times) override;
    bool canNotify() const override { return m_notifier.canNotify(); }
    void showOne() override;

    /// Looks at the clock of the workspace and reminds when it is time. A timer calls it twice a minute.
    void look();

signals:
    /// A reminder was pressed: the small note window is wanted.
    void noteWanted();
    /// The questions of the day are wanted.
    void dayWanted();

private:
    QString key(const QString &name) const;
    void show(domain::Reminder reminder, const domain::DayFacts &day);

    QSettings &m_settings;
    Notifier &m_notifier;
    application::Workspace *m_workspace = nullptr;
    QDateTime m_looked; ///< local time of the last look
    QTimer m_timer;
};

} // namespace gui
