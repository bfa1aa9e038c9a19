// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"
#include "files/platform.h"
#include "storage/file/statement.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace SQLite
{
class Database;
}

namespace storage
{

/// One SQLite connection with its prepared statements; for one thread at a time. Everything here throws.
class Connection
{
public:
    enum class Access
    {
        Read,
        Write,
        Create
    };

    /// Opens the file with foreign keys enforced and read back, and a busy time of five seconds.
    Connection(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const;
    bool isWritable() const { return m_access != Access::Read; }

    /// Runs statements without parameters or rows.
    void execute(const char *sql);
    /// The first column of the first row as text; empty when there is none.
    QString textOf(std::string_view sql);
    qint64 integerOf(std::string_view sql);

    /// A prepared statement on loan; it comes back reset.
    class Loan
    {
    public:
        Loan(Statement &statement, bool &taken);
        explicit Loan(std::unique_ptr<Statement> own);
        ~Loan();
        Loan(Loan &&other) noexcept;
        Loan &operator=(Loan &&other) = delete;

        Statement &operator*() const { return *m_statement; }
        Statement *operator->() const { return m_statement; }

    private:
        std::unique_ptr<Statement> m_own;
        Statement *m_statement;
        bool *m_taken = nullptr;
    };

    /// Prepared once a text; asked for again while on loan, it is prepared a second time.
    Loan statement(std::string_view sql);
    /// Whether a commit waits until it is on the disk, as it does from the start. Without it a power cut may take the
    /// last commits away, never a part of one; a file without write-ahead log waits in any case.
    void syncEveryCommit(bool sync);
    /// Commits no longer move a long write-ahead log into the file; checkpointLongLog() does, when it suits.
    void checkpointOnlyWhenAsked();
    void checkpointLongLog();
    /// Whether the file was renamed, removed or replaced since it was opened; asked of SQLite's own handle. Cheap.
    bool hasMoved() const;
    /// Moves the whole write-ahead log of a file that was moved into it, because it did not travel with the file.
    /// False, and nothing is changed, when somebody has or had the file open under its new name: the pages of this
    /// log do not fit what they wrote. Does not throw.
    bool emptyLogOfMovedFile();
    /// Remembers that a row was left out of a list because one of its values breaks a rule.
    void leaveOut(const Statement &row, const domain::Error &error);
    /// What was left out since the connection was opened, a line each: the table, the id and what was
    /// met. The first hundred.
    const QStringList &leftOut() const { return m_leftOut; }
    /// Lets go of all prepared statements, as journal mode and closing need.
    void dropStatements();

private:
    struct Prepared
    {
        std::unique_ptr<Statement> statement;
        bool taken = false;
    };
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unique_ptr<SQLite::Database> m_database;
    Access m_access;
    std::optional<files::platform::FileIdentity> m_file; ///< as it was opened
    std::optional<bool> m_writesLog; ///< with a write-ahead log; once asked
    int m_pagesInLog = 0;
    QStringList m_leftOut;
    std::unordered_map<std::string, Prepared, TextHash, std::equal_to<>> m_statements;
};

} // namespace storage
