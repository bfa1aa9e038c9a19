// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/door.h"

#include "storage/file/changeset.h"
#include "storage/file/history.h"
#include "storage/file/searchindex.h"

#include <sqlite3.h>

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

/// BEGIN IMMEDIATE, because one that reads first and writes later fails at once when another connection committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
        m_connection.statement("BEGIN IMMEDIATE")->step();
    }
    ~Transaction()
    {
        // SQLite may have rolled back by itself (disk full); then there is nothing to do.
        if (!sqlite3_get_autocommit(m_connection.handle()))
            sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit() { m_connection.statement("COMMIT")->step(); }

private:
    Connection &m_connection;
};

} // namespace

Shared::Shared(QString file, const domain::Clock &time, std::optional<quint64> seed, int schemaNumber)
    : path(std::move(file))
    , database(path)
    , clock(time)
    , ids(time, seed)
    , schema(schemaNumber)
{
}

Door::Door(Connection &connection, Shared &shared)
    : m_connection(connection)
    , m_shared(shared)
    , m_recorder(connection)
{
}

domain::Result<void> Door::inTransaction(Turns::Who who, domain::Operation &operation, const Action &action)
{
    if (!m_connection.isWritable())
        return domain::Error{domain::ErrorCode::ReadOnlyWorkspace, {}, m_shared.path};
    if (m_open)
        return domain::Error{domain::ErrorCode::StorageFailed, u"an operation inside an operation"_s, operation.code};
    m_open = true;
    const auto closed = qScopeGuard([this] { m_open = false; });
    return guarded([&]() -> domain::Result<void> {
        const Turns::Turn turn = m_shared.turns.take(who);
        if (m_connection.hasMoved()) {
            m_connection.emptyLogOfMovedFile(); // it does not travel with the file
            return domain::Error{domain::ErrorCode::FileMoved, {}, m_shared.path};
        }
        Transaction transaction(m_connection);
        Writer writer(m_connection, m_shared.clock, m_shared.ids, operation);
        TRY_DONE(action(writer));
        transaction.commit();
        return domain::success();
    });
}

domain::Result<Door::Recorded> Door::record(
    domain::Operation operation, std::optional<domain::HistoryId> undoes, const Action &action)
{
    Recorded recorded;
    TRY_DONE(inTransaction(Turns::Who::Person, operation, [&](Writer &writer) -> domain::Result<void> {
        QByteArray changeset;
        {
            const Recorder::Recording recording(m_recorder);
            TRY_DONE(action(writer));
            changeset = recording.changeset();
        }
        if (changeset.isEmpty())
            return domain::success();
        const QList<ChangedRow> rows = changedRows(changeset);
        TRY_DONE(followChanges(writer, rows));
        TRY_VALUE(recorded.entry, writeHistory(writer, operation, changeset, m_shared.schema, undoes));
        recorded.changes = changesOf(rows);
        return domain::success();
    }));
    recorded.operation = operation;
    return recorded;
}

domain::Result<void> Door::perform(const domain::Operation &operation, const Action &action)
{
    TRY_VALUE(const Recorded recorded, record(operation, {}, action));
    if (!recorded.entry)
        return domain::success();
    if (!recorded.operation.doneElsewhere)
        m_shared.undo.done({*recorded.entry, recorded.operation});
    m_shared.listeners.tell(recorded.changes);
    return domain::success();
}

domain::Result<void> Door::performEvent(const domain::Operation &operation)
{
    domain::Operation event = operation;
    return inTransaction(Turns::Who::Person, event, [&](Writer &writer) -> domain::Result<void> {
        TRY_DONE(writeHistory(writer, event, {}, m_shared.schema));
        return domain::success();
    });
}

domain::Result<void> Door::unrecorded(const Action &action)
{
    domain::Operation nobody;
    return inTransaction(Turns::Who::Person, nobody, action);
}

domain::Result<void> Door::bulk(const Action &action)
{
    domain::Operation nobody;
    TRY_DONE(guarded([&]() -> domain::Result<void> {
        m_connection.syncEveryCommit(false);
        return domain::success();
    }));
    auto done = inTransaction(Turns::Who::Work, nobody, action);
    return guarded([&]() -> domain::Result<void> {
        m_connection.syncEveryCommit(true);
        if (done.has_value())
            m_connection.checkpointLongLog(); // outside of the turn: a person saves a note meanwhile
        return done;
    });
}

domain::Result<void> Door::erase(const domain::Operation &operation, const domain::Changes &changes,
    const std::function<domain::Result<QList<domain::HistoryId>>(Writer &)> &action)
{
    domain::Operation event = operation;
    QList<domain::HistoryId> entries;
    TRY_DONE(inTransaction(Turns::Who::Person, event, [&](Writer &writer) -> domain::Result<void> {
        TRY_VALUE(entries, action(writer));
        TRY_DONE(writeHistory(writer, event, {}, m_shared.schema));
        return domain::success();
    }));
    m_shared.undo.forget(entries);
    m_shared.listeners.tell(changes);
    return domain::success();
}

domain::Result<void> Door::restore(domain::HistoryId entry, Writer &writer)
{
    TRY_VALUE(const RecordedChange change, recordedChange(writer, entry));
    // A changeset of another schema would be skipped or misread without complaint.
    if (!change.changeset || change.schema != m_shared.schema || !applyInverted(m_connection, *change.changeset))
        return domain::Error{domain::ErrorCode::Conflict, {}, {}};
    return domain::success();
}

domain::Result<void> Door::takeBack(UndoStack::Side side, std::optional<domain::PersonId> person)
{
    const bool isUndo = side == UndoStack::Side::Undo;
    const std::optional<UndoStack::Step> step = m_shared.undo.next(side);
    if (!step)
        return domain::Error{isUndo ? domain::ErrorCode::NothingToUndo : domain::ErrorCode::NothingToRedo, {}, {}};

    domain::Operation operation{isUndo ? u"undo"_s : u"redo"_s, {}, step->operation.cycle, person};
    operation.arguments = QStringList{step->operation.code} + step->operation.arguments;
    auto recorded = record(operation, step->entry, [&](Writer &writer) { return restore(step->entry, writer); });
    if (recorded.has_error()) {
        const domain::ErrorCode code = recorded.error().code;
        if (code == domain::ErrorCode::Conflict || code == domain::ErrorCode::HistoryDamaged)
            m_shared.undo.clear();
        return recorded.error();
    }
    if (recorded.value().entry)
        m_shared.undo.moved(side, step->entry, *recorded.value().entry);
    m_shared.listeners.tell(recorded.value().changes);
    return domain::success();
}

} // namespace storage
