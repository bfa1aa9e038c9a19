// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <mutex>
#include <utility>

namespace storage
{

/// Whose turn it is to write. SQLite lets one connection write at a time; the others ask again after sleeps that
/// grow, and work that writes chunk after chunk would hardly ever let a person in. Here the connections of a
/// workspace stand in line, and a person goes before work. May be used from any thread.
class Turns
{
public:
    enum class Who
    {
        Person,
        Work
    };

    /// One turn; it ends with the object.
    class Turn
    {
    public:
        Turn(Turns *turns)
            : m_turns(turns)
        {
        }
        Turn(Turn &&other) noexcept
            : m_turns(std::exchange(other.m_turns, nullptr))
        {
        }
        Turn &operator=(Turn &&) = delete;
        ~Turn()
        {
            if (m_turns)
                m_turns->end();
        }

    private:
        Turns *m_turns;
    };

    /// Waits for it. After five seconds it goes on without: what is stuck is then told by SQLite's own lock.
    Turn take(Who who);
    bool personWaits();

private:
    void end();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_taken = false;
    int m_peopleWaiting = 0;
};

} // namespace storage
