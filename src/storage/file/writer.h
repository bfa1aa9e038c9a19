// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/base/operation.h"
#include "storage/file/idsource.h"
#include "storage/file/reader.h"

namespace storage
{

/// Writing, inside one transaction of the door. Only Workspace::perform() and its named exceptions make one; a
/// writing function takes a `Writer &`, and an operation made of others passes its Writer on: one perform, one undo.
///
/// How functions on the workspace are written (one pair of files a type, such as storage/notes.h):
///
///     // The columns once, in the order of the table; the same order in insert, update and row.read().
///     static constexpr auto noteColumns = "SELECT id, round, person, at, day, effect, text FROM note ";
///     domain::Note noteOf(const Row &row)                            // row -> value; may throw, the Reader catches
///     {
///         domain::Note note;
///         row.read(note.id, note.round, note.person, note.at, note.day, note.effect, note.text);
///         return note;
///     }
///
///     domain::Result<void> insert(Writer &writer, const domain::Note &note)
///     {
///         return writer.run("INSERT INTO note (id, round, person, at, day, effect, text) VALUES (?, ?, ?, ?, ?, ?,
///         ?)",
///             note.id, note.round, note.person, note.at, note.day, note.effect, note.text);
///     }
///
///     domain::Result<void> update(Writer &writer, const domain::Note &note)
///     {
///         return writer.changeOne(domain::Kind::Note, "UPDATE note SET effect = ?, text = ? WHERE id = ?",
///             note.effect, note.text, note.id);
///     }
///
///     domain::Result<QList<domain::Note>> notesOf(const Reader &reader, domain::RoundId round)
///     {
///         return reader.list("SELECT ... WHERE round = ? AND removed = 0 ORDER BY id", noteOf, round);
///     }
///
/// Enums bind and read by their domain::EnumWords, std::optional as NULL, days and moments as text. Ids come from
/// `writer.nextId<domain::NoteTag>()`, times from writer.now(). The search index, history and undo follow by
/// themselves. What people made is marked (`removed = 1`), never deleted.
class Writer : public Reader
{
public:
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Runs a statement that writes.
    template <typename... Values>
    domain::Result<void> run(std::string_view sql, const Values &...values)
    {
        return guarded([&]() -> domain::Result<void> {
            const Connection::Loan statement = bound(sql, values...);
            while (statement->step()) { }
            return domain::success();
        });
    }

    /// Runs a statement that must meet exactly one row. ErrorCode::NotFound, with the kind as context, otherwise.
    template <typename... Values>
    domain::Result<void> changeOne(domain::Kind kind, std::string_view sql, const Values &...values)
    {
        TRY_DONE(run(sql, values...));
        if (changedRows() != 1)
            return domain::Error{domain::ErrorCode::NotFound, {}, kindName(kind)};
        return domain::success();
    }

    /// How many rows the last run() inserted, updated or deleted.
    qint64 changedRows() const;

    /// A new id, greater than every one given before.
    template <typename Tag>
    domain::Id<Tag> nextId()
    {
        return m_ids.next<Tag>();
    }

    /// The moment, UTC with milliseconds; the same through the whole operation.
    QDateTime now() const { return m_now; }
    /// The calendar day where the person sits.
    QDate today() const;

    /// Who is doing this, as the operation says.
    std::optional<domain::PersonId> person() const { return m_operation.person; }
    /// Names the cycle whose history tells of this, where it is known only inside the operation.
    void setCycle(domain::CycleId cycle) { m_operation.cycle = cycle; }
    /// The arguments of the history line, where they are known only inside the operation.
    void setArguments(const QStringList &arguments) { m_operation.arguments = arguments; }

private:
    friend class Door;
    Writer(Connection &connection, const domain::Clock &clock, IdSource &ids, domain::Operation &operation);

    const domain::Clock &m_clock;
    IdSource &m_ids;
    domain::Operation &m_operation;
    QDateTime m_now;
    mutable QDate m_today;
};

} // namespace storage
