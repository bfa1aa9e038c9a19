// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/listrows.h"

#include "application/people/teams.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/search.h"
#include "application/workspace/workspace.h"
#include "storage/file/workspace.h"
#include "storage/rows/notes.h"

#include <QElapsedTimer>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace benchmark
{

namespace
{

constexpr int pageLength = 50;
const QString commonWord = u"the"_s;

double elapsedMs(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

domain::Error bareFailure(sqlite3 *database)
{
    return {domain::ErrorCode::StorageFailed, QString::fromUtf8(sqlite3_errmsg(database)), {}};
}

/// Steps through the rows of a prepared search and reads them.
domain::Result<double> timeOf(sqlite3 *database, sqlite3_stmt *statement)
{
    QElapsedTimer timer;
    timer.start();
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        rows += sqlite3_column_bytes(statement, 2) > 0 ? 1 : 0;
    }
    const double milliseconds = elapsedMs(timer);
    if (sqlite3_reset(statement) != SQLITE_OK || rows != pageLength)
        return bareFailure(database);
    return milliseconds;
}

/// The person with most notes in a round, who logged them one after the other.
struct Author
{
    domain::PersonId person;
    domain::RoundId round;
};

domain::Result<Author> busiest(const storage::Reader &reader)
{
    return reader.one(domain::Kind::Note,
        "SELECT person, round FROM note GROUP BY person, round ORDER BY count(*) DESC LIMIT 1",
        [](const storage::Row &row) {
            Author author;
            row.read(author.person, author.round);
            return author;
        });
}

} // namespace

domain::Result<Row> searchRow(const QString &workspacePath, int runs)
{
    const domain::SystemClock clock;
    TRY_VALUE(const auto workspace,
        application::Workspace::open(
            workspacePath, application::Workspace::Mode::ReadOnly, {clock, u"benchmark"_s, {}}));
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(workspacePath.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Close> database(opened);
    sqlite3_stmt *prepared = nullptr;
    const QByteArray sql = "SELECT rowid, kind, text FROM search_people WHERE search_people MATCH '\""
        + commonWord.toUtf8() + "\" *' ORDER BY rowid DESC LIMIT " + QByteArray::number(pageLength);
    if (sqlite3_prepare_v2(opened, sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
        return bareFailure(opened);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
    const application::Search search(*workspace);
    const auto find = [&]() -> domain::Result<double> {
        QElapsedTimer timer;
        timer.start();
        TRY_VALUE(const auto hits, search.find(commonWord, pageLength));
        const double milliseconds = elapsedMs(timer);
        if (hits.size() != pageLength)
            return domain::Error{domain::ErrorCode::NotFound, QString::number(hits.size()), u"note"_s};
        return milliseconds;
    };
    return compare(
        u"first page of a search, 1,000,000 notes, against the bare FTS5 query"_s, 1.5, runs,
        [&] { return timeOf(opened, prepared); }, find);
}

domain::Result<Row> pageRow(const QString &workspacePath, qint64 behind, int runs)
{
    const domain::SystemClock clock;
    TRY_VALUE(const auto workspace,
        application::Workspace::open(
            workspacePath, application::Workspace::Mode::ReadOnly, {clock, u"benchmark"_s, {}}));
    const storage::Reader &reader = workspace->storage().reader();
    TRY_VALUE(const Author author, busiest(reader));
    TRY_DONE(workspace->actAs(author.person));
    // Where the page begins is looked up beforehand: a person who scrolled there has it.
    TRY_VALUE(const qint64 before,
        reader.value("SELECT id FROM note WHERE round = ? AND removed = 0 ORDER BY id DESC LIMIT 1 OFFSET ?",
            author.round, behind));
    const application::Notes notes(*workspace);
    const auto page = [&](std::optional<domain::NoteId> from) -> domain::Result<double> {
        QElapsedTimer timer;
        timer.start();
        const auto found = notes.all(author.round, pageLength, from);
        const double milliseconds = elapsedMs(timer);
        if (found.size() != pageLength)
            return domain::Error{domain::ErrorCode::NotFound, QString::number(found.size()), u"note"_s};
        return milliseconds;
    };
    return compare(
        u"a page of notes behind %1 of them, against the first page"_s.arg(behind), 2.0, runs,
        [&] { return page({}); }, [&] { return page(domain::NoteId(before)); });
}

} // namespace benchmark
