// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/turns.h"

#include <chrono>

namespace storage
{

Turns::Turn Turns::take(Who who)
{
    constexpr std::chrono::seconds longest(5);
    const bool isPerson = who == Who::Person;
    std::unique_lock lock(m_mutex);
    m_peopleWaiting += isPerson ? 1 : 0;
    const bool mine
        = m_changed.wait_for(lock, longest, [&] { return !m_taken && (isPerson || m_peopleWaiting == 0); });
    m_peopleWaiting -= isPerson ? 1 : 0;
    if (!mine)
        return {nullptr};
    m_taken = true;
    return {this};
}

bool Turns::personWaits()
{
    const std::lock_guard lock(m_mutex);
    return m_peopleWaiting > 0;
}

void Turns::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
    }
    m_changed.notify_all();
}

} // namespace storage
