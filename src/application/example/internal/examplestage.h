// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"

#include <QHash>
#include <QJsonObject>

#include <random>

namespace application
{

/// Where the example plays: its workspace, the clock that it moves, its chance, and its people by name.
class ExampleStage final
{
public:
    ExampleStage(Workspace &workspace, domain::FixedClock &clock, const QDateTime &now, quint32 seed);

    /// A text of the example by its file name; the programs carry them.
    static domain::Result<QJsonObject> texts(const QString &name);

    Workspace &workspace() const { return m_workspace; }
    QDate today() const { return m_today; }
    QDate day(int offset) const { return m_today.addDays(offset); }

    /// Moves the clock to a time of a day (0 is today), never back and never beyond now.
    void at(int day, int hour, int minute = 0);
    /// Lets some minutes pass.
    void later(int minutes);
    /// Moves the clock to now: the story is told.
    void arrive() { m_clock.set(m_now); }
    /// The local time of day now.
    QTime timeNow() const { return m_now.toLocalTime().time(); }

    /// Chooses who acts from here on.
    domain::Result<void> as(const QString &person);

    /// A number from 0 up to, not including, `bound`.
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }
    bool chance(double share) { return below(10'000) < share * 10'000; }
    /// The index of a weight, the heavier the likelier.
    int weighted(const QList<int> &weights);

    // By name; 0 for a name that does not occur.
    QHash<QString, domain::PersonId> people;
    QHash<QString, domain::CustomerTypeId> customerTypes;
    QHash<QString, domain::TouchpointId> touchpoints;

private:
    Workspace &m_workspace;
    domain::FixedClock &m_clock;
    QDateTime m_now;
    QDate m_today;
    std::mt19937_64 m_random;
};

} // namespace application
