// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/desktop/remindercontroller.h"

#include "application/week/dayremarks.h"
#include "application/workspace/workspace.h"
#include "gui/page/workspacekey.h"
#include "wording/rhythm.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int lookAtClockEveryMs = 30'000;

} // namespace

ReminderController::ReminderController(QSettings &settings, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_notifier(notifier)
{
    m_timer.setInterval(lookAtClockEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ReminderController::look);
}

void ReminderController::setWorkspace(application::Workspace *workspace)
{
    m_workspace = workspace;
    if (!workspace) {
        m_timer.stop();
        return;
    }
    m_looked = workspace->clock().now().toLocalTime(); // what passed before is not made up for
    m_timer.start();
}

QString ReminderController::key(const QString &name) const
{
    const auto person = m_workspace->person();
    return u"reminders/%1/%2/%3"_s.arg(
        workspaceKey(m_workspace->path()), QString::number(person ? person->id.value() : 0), name);
}

domain::ReminderTimes ReminderController::times() const
{
    domain::ReminderTimes times;
    if (!m_workspace)
        return times;
    times.on = m_settings.value(key(u"on"_s), times.on).toBool();
    times.asksTheDay = m_settings.value(key(u"day"_s), times.asksTheDay).toBool();
    if (const auto read = wording::readTimes(m_settings.value(key(u"times"_s)).toString()))
        times.times = *read;
    return times;
}

void ReminderController::setTimes(const domain::ReminderTimes &times)
{
    if (!m_workspace)
        return;
    m_settings.setValue(key(u"on"_s), times.on);
    m_settings.setValue(key(u"day"_s), times.asksTheDay);
    // Without the comma that would make a list of it.
    m_settings.setValue(key(u"times"_s), wording::timesText(times.times).remove(u','));
}

void ReminderController::look()
{
    if (!m_workspace)
        return;
    const QDateTime now = m_workspace->clock().now().toLocalTime();
    const QTime since = m_looked.date() == now.date() ? m_looked.time() : QTime(0, 0);
    m_looked = now;
    const domain::ReminderTimes wanted = times();
    if (!wanted.on)
        return;
    const domain::DayFacts day = application::DayRemarks(*m_workspace).facts();
    if (const auto due = domain::dueReminder(wanted, day, since, now.time()))
        show(*due, day);
}

void ReminderController::showOne()
{
    if (m_workspace)
        show(domain::Reminder::Note, application::DayRemarks(*m_workspace).facts());
}

void ReminderController::show(domain::Reminder reminder, const domain::DayFacts &day)
{
    if (!m_notifier.canNotify())
        return;
    const wording::ReminderText said = wording::reminderText(reminder, day);
    m_notifier.notify(said.title, said.text, [this, reminder] {
        if (!m_workspace)
            return;
        if (reminder == domain::Reminder::Day)
            emit dayWanted();
        else
            emit noteWanted();
    });
}

} // namespace gui
