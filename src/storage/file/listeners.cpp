// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/listeners.h"

namespace storage
{

int Listeners::add(Listener listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.emplace(m_next, std::move(listener));
    return m_next++;
}

void Listeners::remove(int number)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.erase(number);
}

void Listeners::tell(const domain::Changes &changes) const
{
    // Held while they are called, so that none goes away meanwhile; recursive, because one may add or remove itself.
    const std::lock_guard lock(m_mutex);
    const std::map<int, Listener> listeners = m_listeners;
    for (const auto &[number, listener] : listeners)
        listener(changes);
}

} // namespace storage
