// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace application
{

/// Makes things on a thread of its own while those made before are used here, a few ahead: a file is read while what
/// stood above is written.
template <typename T>
class ReadAhead
{
public:
    /// Called on the other thread, one call after the other, until it fails or `isLast` says so of what it made.
    using Make = std::function<domain::Result<T>()>;
    using IsLast = std::function<bool(const T &)>;

    ReadAhead(Make make, IsLast isLast)
        : m_thread([this, make = std::move(make), isLast = std::move(isLast)] { run(make, isLast); })
    {
    }

    /// Lets the one under way end; the rest is not made.
    ~ReadAhead()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Waits for the next one. Not to be called after the last one or an error.
    domain::Result<T> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_made.empty(); });
        domain::Result<T> first = std::move(m_made.front());
        m_made.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return first;
    }

private:
    void run(const Make &make, const IsLast &isLast)
    {
        for (bool more = true; more;) {
            domain::Result<T> made = make();
            more = made.has_value() && !isLast(made.value());
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_made.size() < mostAhead; });
            if (m_stopped)
                return;
            m_made.push_back(std::move(made));
            lock.unlock();
            m_changed.notify_all();
        }
    }

    static constexpr size_t mostAhead = 3;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<domain::Result<T>> m_made;
    bool m_stopped = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace application
