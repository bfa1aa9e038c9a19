// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <mutex>
#include <optional>
#include <random>

namespace storage
{

/// Gives ids: 41 bits of milliseconds since 2020-01-01 UTC, then 22 random. Each is greater than the one before, also
/// when the clock goes back. May be asked from several threads.
class IdSource
{
public:
    /// With a seed (and a clock that stands still) the ids are the same every time, as the example needs.
    explicit IdSource(const domain::Clock &clock, std::optional<quint64> seed = {});

    template <typename Tag>
    domain::Id<Tag> next()
    {
        return domain::Id<Tag>(nextNumber());
    }

    /// The same for what waits outside the file while another machine counts on in it: never just the next number.
    template <typename Tag>
    domain::Id<Tag> nextApart()
    {
        return domain::Id<Tag>(nextNumber(true));
    }

    /// Every id from now on is greater than this one: what the file already holds.
    void startAbove(qint64 id);

    /// The moment in an id.
    static QDateTime momentOf(domain::AnyId id);
    /// The smallest id of a moment, for paging by time.
    static qint64 firstOf(const QDateTime &moment);

private:
    qint64 nextNumber(bool apart = false);

    const domain::Clock &m_clock;
    std::mutex m_mutex;
    std::mt19937_64 m_random;
    qint64 m_last = 0;
};

} // namespace storage
