// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/connection.h"

#include "files/openfile.h"
#include "storage/file/fault.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QDir>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

constexpr int busyMilliseconds = 5000;
constexpr int longLogPages = 1000; ///< 4 MB

int flagsOf(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Read:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    case Connection::Access::Write:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    case Connection::Access::Create:
        break;
    }
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
}

std::unique_ptr<SQLite::Database> openedDatabase(const QString &path, Connection::Access access)
{
    // Nobody asks SQLite how much memory it holds; counting costs a lock each time. Refused once SQLite is in use.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    try {
        return std::make_unique<SQLite::Database>(
            QDir::toNativeSeparators(path).toStdString(), flagsOf(access), busyMilliseconds);
    } catch (const SQLite::Exception &exception) {
        throw Fault(errorOf(exception.getExtendedErrorCode(), errno, exception.what()));
    }
}

} // namespace

Connection::Connection(const QString &path, Access access)
    : m_database(openedDatabase(path, access))
    , m_access(access)
    , m_file(files::platform::identityOf(path))
{
    sqlite3_extended_result_codes(handle(), 1);
    // A file may come from anybody: its schema runs nothing of its own, and SQLite's inner tables stay out of reach.
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
            " PRAGMA cell_size_check = ON");
    sqlite3_wal_autocheckpoint(handle(), 2 * longLogPages); // twice: work that writes much is to do it, not a person
    if (integerOf("PRAGMA foreign_keys") != 1)
        throw Fault({domain::ErrorCode::StorageFailed, u"foreign keys cannot be enforced"_s, {}});
}

Connection::~Connection() = default;

sqlite3 *Connection::handle() const
{
    return m_database->getHandle();
}

void Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw Fault(handle(), code);
}

QString Connection::textOf(std::string_view sql)
{
    Statement query(handle(), sql);
    return query.step() ? query.text(0) : QString();
}

qint64 Connection::integerOf(std::string_view sql)
{
    Statement query(handle(), sql);
    return query.step() ? query.integer(0) : 0;
}

Connection::Loan::Loan(Statement &statement, bool &taken)
    : m_statement(&statement)
    , m_taken(&taken)
{
    taken = true;
}

Connection::Loan::Loan(std::unique_ptr<Statement> own)
    : m_own(std::move(own))
    , m_statement(m_own.get())
{
}

Connection::Loan::Loan(Loan &&other) noexcept
    : m_own(std::move(other.m_own))
    , m_statement(other.m_statement)
    , m_taken(std::exchange(other.m_taken, nullptr))
{
}

Connection::Loan::~Loan()
{
    if (!m_taken)
        return;
    m_statement->reset();
    *m_taken = false;
}

Connection::Loan Connection::statement(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), Prepared{std::make_unique<Statement>(handle(), sql)}).first;
    if (found->second.taken)
        return Loan(std::make_unique<Statement>(handle(), sql));
    return Loan(*found->second.statement, found->second.taken);
}

void Connection::syncEveryCommit(bool sync)
{
    if (!m_writesLog)
        m_writesLog = textOf("PRAGMA journal_mode") == u"wal"_s;
    if (*m_writesLog)
        statement(sync ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL")->step();
}

void Connection::checkpointOnlyWhenAsked()
{
    const auto count = [](void *pages, sqlite3 *, const char *, int inLog) {
        *static_cast<int *>(pages) = inLog;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(handle(), count, &m_pagesInLog);
}

void Connection::checkpointLongLog()
{
    if (m_pagesInLog < longLogPages)
        return;
    // Left undone when somebody else is at it, or reads: it is tried again after the next commit.
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void Connection::leaveOut(const Statement &row, const domain::Error &error)
{
    constexpr qsizetype mostTold = 100;
    const QString line = u"%1 %2: %3"_s.arg(row.table(), row.text(0), error.detail);
    if (m_leftOut.size() < mostTold && !m_leftOut.contains(line))
        m_leftOut.append(line);
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

bool Connection::emptyLogOfMovedFile()
{
    sqlite3_file *file = nullptr;
    int lock = SQLITE_LOCK_NONE;
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file
        || !file->pMethods || sqlite3_file_control(handle(), "main", SQLITE_FCNTL_LOCKSTATE, &lock) != SQLITE_OK
        || lock != SQLITE_LOCK_SHARED) // what a connection with a log holds between its transactions
        return false;
    // Nobody has the file open under its new name, nobody can open it until we are done, and nobody left changes of
    // theirs in a log there: while we hold our share, SQLite does not let them take it away.
    bool emptied = false;
    if (file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK) {
        const auto name = m_file ? files::nameOfOpenFile(*m_file) : std::nullopt;
        if (name && !QFile::exists(*name + u"-wal"_s) && !QFile::exists(*name + u"-journal"_s))
            emptied = sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
                == SQLITE_OK;
    }
    file->pMethods->xUnlock(file, SQLITE_LOCK_SHARED); // also what a lock that was refused left on the way
    return emptied;
}

void Connection::dropStatements()
{
    m_statements.clear();
}

} // namespace storage
