// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/changes.h"

#include <functional>
#include <map>
#include <mutex>

namespace storage
{

/// Who wants to know what changed. Called after the commit, on the thread that wrote. Once remove() has returned, a
/// listener is not called any more, nor still running on another thread.
class Listeners
{
public:
    using Listener = std::function<void(const domain::Changes &)>;

    /// Returns the number to take it away with.
    int add(Listener listener);
    void remove(int number);
    void tell(const domain::Changes &changes) const;

private:
    mutable std::recursive_mutex m_mutex;
    std::map<int, Listener> m_listeners;
    int m_next = 1;
};

} // namespace storage
