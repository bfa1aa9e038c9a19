// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/noterow.h"

#include "application/people/teams.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace benchmark
{

namespace
{

const QString noteText = u"She asked why the second bill was higher, I named the days first and she thanked me."_s;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// A file with the tables of a workspace that a note needs and with the rows that are in them, so that both insert
/// into indexes of the same size; written with plain SQLite and prepared statements.
class BareFile
{
public:
    ~BareFile()
    {
        sqlite3_finalize(m_note);
        sqlite3_finalize(m_search);
        sqlite3_close(m_database);
    }

    /// Takes the tables, indexes and rows over from the workspace.
    domain::Result<void> create(const QString &path, const QString &workspace)
    {
        QFile::remove(path);
        sqlite3_open(path.toUtf8().constData(), &m_database);
        TRY_DONE(run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"));
        TRY_DONE(copyTables(workspace));
        TRY_DONE(copyRows(workspace));
        sqlite3_prepare_v2(m_database,
            "INSERT INTO note (id, round, person, at, day, phase, effect, did, text) "
            "VALUES (?1, 1, 1, '2026-11-21T09:42:00.000Z', '2026-11-21', 'week', 'better', 'yes', ?2)",
            -1, &m_note, nullptr);
        sqlite3_prepare_v2(m_database, "INSERT INTO search_people (rowid, text, kind) VALUES (?1, ?2, 'note')", -1,
            &m_search, nullptr);
        return m_note && m_search ? domain::Result<void>(domain::success()) : failure();
    }

    domain::Result<double> insert()
    {
        QElapsedTimer timer;
        timer.start();
        ++m_lastId;
        TRY_DONE(run("BEGIN IMMEDIATE"));
        TRY_DONE(step(m_note));
        TRY_DONE(step(m_search));
        TRY_DONE(run("COMMIT"));
        return millisecondsOf(timer);
    }

private:
    domain::Result<void> copyTables(const QString &workspace)
    {
        sqlite3 *source = nullptr;
        sqlite3_stmt *statement = nullptr;
        sqlite3_open_v2(workspace.toUtf8().constData(), &source, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(source,
            "SELECT sql FROM sqlite_schema WHERE tbl_name IN ('note', 'search_people') AND sql IS NOT NULL "
            "ORDER BY type DESC",
            -1, &statement, nullptr);
        domain::Result<void> done = domain::success();
        while (done.has_value() && sqlite3_step(statement) == SQLITE_ROW)
            done = run(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        sqlite3_close(source);
        return done;
    }

    domain::Result<void> copyRows(const QString &workspace)
    {
        const QByteArray name = QString(workspace).replace(u'\'', u"''"_s).toUtf8();
        TRY_DONE(run("ATTACH '" + name + "' AS workspace"));
        TRY_DONE(run("BEGIN; INSERT INTO note SELECT * FROM workspace.note;"
                     "INSERT INTO search_people (rowid, text, kind) SELECT rowid, text, kind FROM "
                     "workspace.search_people; COMMIT"));
        return run("DETACH workspace");
    }

    domain::Result<void> step(sqlite3_stmt *statement)
    {
        const QByteArray text = noteText.toUtf8();
        sqlite3_bind_int64(statement, 1, m_lastId);
        sqlite3_bind_text(statement, 2, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        const bool done = sqlite3_step(statement) == SQLITE_DONE;
        sqlite3_reset(statement);
        return done ? domain::Result<void>(domain::success()) : failure();
    }

    domain::Result<void> run(const char *sql)
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK
            ? domain::Result<void>(domain::success())
            : failure();
    }

    domain::Result<void> failure() const
    {
        return domain::Error{domain::ErrorCode::StorageFailed, QString::fromUtf8(sqlite3_errmsg(m_database)), {}};
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_note = nullptr;
    sqlite3_stmt *m_search = nullptr;
    qint64 m_lastId = qint64(1) << 62; // above all that are there
};

/// Acts as somebody who takes part in the running round, and says which round that is.
domain::Result<domain::RoundId> joinRunningRound(application::Workspace &workspace)
{
    for (const domain::Person &person : application::Teams(workspace).people()) {
        const auto round = application::Rounds(workspace).roundFor(person.id);
        if (!round || round->stateOn(workspace.clock().today()) != domain::RoundState::Running)
            continue;
        TRY_DONE(workspace.actAs(person.id));
        return round->id;
    }
    return domain::Error{domain::ErrorCode::NotFound, {}, u"round"_s};
}

} // namespace

domain::Result<Row> noteSavedRow(const QString &workspacePath, const QString &bareFile, int runs)
{
    const domain::SystemClock clock;
    const application::WorkspaceEnvironment environment{clock, u"benchmark"_s, {}};
    TRY_VALUE(const auto workspace,
        application::Workspace::open(workspacePath, application::Workspace::Mode::ReadWrite, environment));
    BareFile bare;
    TRY_DONE(bare.create(bareFile, workspacePath));
    TRY_VALUE(const domain::RoundId round, joinRunningRound(*workspace));

    application::Notes notes(*workspace);
    application::NoteDraft draft;
    draft.round = round;
    draft.effect = domain::Effect::Better;
    draft.text = noteText;
    const auto save = [&]() -> domain::Result<double> {
        QElapsedTimer timer;
        timer.start();
        TRY_DONE(notes.add(draft));
        return millisecondsOf(timer);
    };
    return compare(
        u"note saved durably with history, against the bare insert"_s, 1.5, runs, [&] { return bare.insert(); },
        save);
}

} // namespace benchmark
