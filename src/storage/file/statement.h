// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace storage
{

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite. Everything here throws Fault.
/// Native calls: a bulk read goes through here once a value, where SQLiteCpp's Column costs a shared pointer each.
class Statement
{
public:
    Statement(sqlite3 *connection, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bindNull(int parameter);
    void bindInteger(int parameter, qint64 value);
    void bindNumber(int parameter, double value);
    void bindText(int parameter, const QString &value);
    void bindText(int parameter, std::string_view utf8);
    void bindBytes(int parameter, const QByteArray &value);

    /// Goes to the next row; false when there is none.
    bool step();
    /// Ready for the next use, parameters forgotten.
    void reset();

    bool isReadOnly() const;
    int parameterCount() const;

    int columnCount() const;
    /// The table the first column is read from; empty where it is worked out.
    QString table() const;
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    /// The UTF-8 as SQLite holds it; valid until the next step().
    std::string_view utf8(int column) const;
    QByteArray bytes(int column) const;

private:
    void check(int code) const;
    QByteArray &held(int parameter) { return m_held[static_cast<size_t>(parameter)]; }

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray>
        m_held; ///< the texts and bytes bound, one a parameter, for as long as SQLite looks at them
};

} // namespace storage
