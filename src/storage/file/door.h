// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/changes.h"
#include "storage/file/listeners.h"
#include "storage/file/recorder.h"
#include "storage/file/turns.h"
#include "storage/file/undostack.h"
#include "storage/file/writer.h"

#include <atomic>
#include <functional>

namespace storage
{

/// What all connections of one open workspace have in common.
struct Shared
{
    Shared(QString file, const domain::Clock &time, std::optional<quint64> seed, int schemaNumber);

    const QString path; ///< what people call the workspace
    QString database; ///< what is opened: the same, or a copy that was brought up to date to be read
    const domain::Clock &clock;
    IdSource ids;
    Turns turns;
    UndoStack undo;
    Listeners listeners;
    const int schema;
    std::atomic<quint64> workerCommits = 0;
};

/// The one door for writes of a connection: a transaction, what changed, the search index, the history entry, the
/// undo stack and the listeners. Workspace and WorkerWriter each hold one and offer it with templates.
class Door
{
public:
    using Action = std::function<domain::Result<void>(Writer &)>;

    Door(Connection &connection, Shared &shared);

    /// Recorded: can be undone, found by search, and read in the history. No change, no entry.
    domain::Result<void> perform(const domain::Operation &operation, const Action &action);
    /// An entry without data, such as an early look or an export.
    domain::Result<void> performEvent(const domain::Operation &operation);
    /// The exception for drafts: a transaction and nothing else.
    domain::Result<void> unrecorded(const Action &action);
    /// The exception for rows that come by the thousand: as unrecorded(), behind every person who waits, and on the
    /// disk only with the next recorded operation or checkpoint. A power cut before takes away what nobody has seen.
    domain::Result<void> bulk(const Action &action);
    /// The exception for erasing for good: not recorded, so that nothing brings it back, but told in the history.
    /// `action` returns the entries that lost their data; they go from the undo stack.
    domain::Result<void> erase(const domain::Operation &operation, const domain::Changes &changes,
        const std::function<domain::Result<QList<domain::HistoryId>>(Writer &)> &action);
    /// Takes back the next step of a side. ErrorCode::Conflict changes nothing and empties the stack.
    domain::Result<void> takeBack(UndoStack::Side side, std::optional<domain::PersonId> person);

private:
    struct Recorded
    {
        std::optional<domain::HistoryId> entry;
        domain::Operation operation;
        domain::Changes changes;
    };

    domain::Result<Recorded> record(
        domain::Operation operation, std::optional<domain::HistoryId> undoes, const Action &action);
    domain::Result<void> inTransaction(Turns::Who who, domain::Operation &operation, const Action &action);
    domain::Result<void> restore(domain::HistoryId entry, Writer &writer);

    Connection &m_connection;
    Shared &m_shared;
    Recorder m_recorder;
    bool m_open = false;
};

} // namespace storage
