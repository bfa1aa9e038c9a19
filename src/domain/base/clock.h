// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

namespace domain
{

/// Where the time comes from. Injected, so that tests and the example decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The moment, in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
    /// The calendar day where the person sits.
    virtual QDate today() const { return now().toLocalTime().date(); }
};

/// The machine's clock: the only place that asks it.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands still until it is told to move.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment)
        : m_now(std::move(moment))
    {
    }

    QDateTime now() const override { return m_now; }
    void set(const QDateTime &moment) { m_now = moment; }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace domain
