// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/idsource.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace storage
{

namespace
{

constexpr int randomBits = 22;
constexpr qint64 epochMilliseconds = 1577836800000; // 2020-01-01T00:00:00Z
constexpr qint64 greatestMillisecond = (qint64(1) << 41) - 1;

} // namespace

IdSource::IdSource(const domain::Clock &clock, std::optional<quint64> seed)
    : m_clock(clock)
    , m_random(seed ? *seed : QRandomGenerator::system()->generate64())
{
}

void IdSource::startAbove(qint64 id)
{
    const std::lock_guard lock(m_mutex);
    m_last = std::max(m_last, id);
}

QDateTime IdSource::momentOf(domain::AnyId id)
{
    return QDateTime::fromMSecsSinceEpoch((id.value() >> randomBits) + epochMilliseconds, Qt::UTC);
}

qint64 IdSource::firstOf(const QDateTime &moment)
{
    const qint64 milliseconds = moment.toMSecsSinceEpoch() - epochMilliseconds;
    return std::clamp(milliseconds, qint64(0), greatestMillisecond) << randomBits;
}

qint64 IdSource::nextNumber(bool apart)
{
    const std::lock_guard lock(m_mutex);
    const qint64 random = static_cast<qint64>(m_random() >> (64 - randomBits));
    const qint64 candidate = firstOf(m_clock.now()) | random;
    if (candidate > m_last)
        m_last = candidate;
    else if (!apart && candidate >> randomBits == m_last >> randomBits)
        ++m_last;
    else // The clock was set back: another machine counts on from the same id, so chance has to part them here too.
        m_last = (((m_last >> randomBits) + 1) << randomBits) | random;
    return m_last;
}

} // namespace storage
