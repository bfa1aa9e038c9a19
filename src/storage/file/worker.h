// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/door.h"

#include <memory>

namespace storage
{

/// Hands `function(Writer &)` to a door and keeps what it returned.
template <typename Outcome, typename Through, typename Function>
Outcome throughDoor(Through &&through, Function &function)
{
    std::optional<Outcome> outcome;
    TRY_DONE(through([&](Writer &writer) -> domain::Result<void> {
        outcome.emplace(function(writer));
        if (outcome->has_error())
            return outcome->error();
        return domain::success();
    }));
    return std::move(*outcome);
}

/// A worker's own connection for reading: one snapshot from the moment it was opened. For one thread at a time.
class WorkerReader
{
public:
    explicit WorkerReader(std::shared_ptr<Shared> shared);

    const Reader &reader() const { return m_reader; }
    /// From any thread: the statement under way ends with an error.
    void interrupt();

private:
    std::shared_ptr<Shared> m_shared;
    Connection m_connection;
    Reader m_reader;
};

/// A worker's own connection for writing; for one thread at a time.
class WorkerWriter
{
public:
    explicit WorkerWriter(std::shared_ptr<Shared> shared);

    const Reader &reader() const { return m_reader; }

    /// As Workspace::perform(); listeners are called on this thread.
    template <typename Function>
    auto perform(const domain::Operation &operation, Function &&function) -> std::invoke_result_t<Function, Writer &>
    {
        return throughDoor<std::invoke_result_t<Function, Writer &>>(
            [&](const Door::Action &action) { return counted(m_session.perform(operation, action)); }, function);
    }

    /// As Workspace::performEvent().
    domain::Result<void> performEvent(const domain::Operation &operation)
    {
        return counted(m_session.performEvent(operation));
    }

    /// The exception for imports and the big example: about a thousand rows in a transaction of their own,
    /// without session, history or listeners, so that a note saved meanwhile waits milliseconds. What belongs
    /// together stays marked (a data set: `loading` and removed) until the last chunk; then one perform() takes the
    /// mark away, and its undo puts it back. Searched kinds written here are indexed with storage::indexRange().
    template <typename Function>
    auto bulk(Function &&function) -> std::invoke_result_t<Function, Writer &>
    {
        return throughDoor<std::invoke_result_t<Function, Writer &>>(
            [&](const Door::Action &action) { return counted(m_session.bulk(action)); }, function);
    }

private:
    domain::Result<void> counted(domain::Result<void> outcome);

    std::shared_ptr<Shared> m_shared;
    Connection m_connection;
    Reader m_reader;
    Door m_session;
};

} // namespace storage
