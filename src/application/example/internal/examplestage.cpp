// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/internal/examplestage.h"

#include "files/reading.h"
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace application
{

ExampleStage::ExampleStage(Workspace &workspace, domain::FixedClock &clock, const QDateTime &now, quint32 seed)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_now(now)
    , m_today(now.toLocalTime().date())
    , m_random(seed)
{
}

domain::Result<QJsonObject> ExampleStage::texts(const QString &name)
{
    const QString file = u":/tryweek/example/"_s + name + u".json"_s;
    const QJsonObject object = QJsonDocument::fromJson(files::resource(file)).object();
    if (object.isEmpty())
        return domain::Error{domain::ErrorCode::FileMissing, {}, file};
    return object;
}

void ExampleStage::at(int day, int hour, int minute)
{
    const QDateTime moment = QDateTime(this->day(day), QTime(hour, minute), Qt::LocalTime).toUTC();
    m_clock.set(std::min(std::max(moment, m_clock.now().addSecs(1)), m_now));
}

void ExampleStage::later(int minutes)
{
    m_clock.set(std::min(m_clock.now().addSecs(qint64(minutes) * 60), m_now));
}

domain::Result<void> ExampleStage::as(const QString &person)
{
    if (const auto acting = m_workspace.person(); acting && acting->name == person)
        return domain::success();
    return m_workspace.actAs(people.value(person));
}

int ExampleStage::weighted(const QList<int> &weights)
{
    int left = below(std::max(1, std::accumulate(weights.begin(), weights.end(), 0)));
    int index = 0;
    while (index + 1 < weights.size() && left >= weights[index])
        left -= weights[index++];
    return index;
}

} // namespace application
