// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/statement.h"

#include "storage/file/fault.h"

#include <sqlite3.h>

#include <QStringConverter>

namespace storage
{

Statement::Statement(sqlite3 *connection, std::string_view sql)
    : m_connection(connection)
{
    check(sqlite3_prepare_v3(
        connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    m_held.resize(static_cast<size_t>(parameterCount()) + 1);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void Statement::bindInteger(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void Statement::bindNumber(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
}

void Statement::bindText(int parameter, const QString &value)
{
    // Into the room of the value before it: rows by the million ask for memory once.
    QStringEncoder encoder(QStringEncoder::Utf8);
    QByteArray &utf8 = held(parameter);
    utf8.resize(encoder.requiredSpace(value.size()));
    const char *const end = encoder.appendToBuffer(utf8.data(), value);
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
        static_cast<sqlite3_uint64>(end - utf8.constData()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindText(int parameter, std::string_view utf8)
{
    // A null pointer would bind NULL where an empty text is meant.
    const char *const data = utf8.data() ? utf8.data() : "";
    check(sqlite3_bind_text64(m_statement, parameter, data, utf8.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBytes(int parameter, const QByteArray &value)
{
    QByteArray &bytes = held(parameter);
    bytes = value;
    // A null pointer would bind NULL where no bytes are meant.
    const char *const data = bytes.constData() ? bytes.constData() : "";
    check(
        sqlite3_bind_blob64(m_statement, parameter, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw Fault(m_connection, code);
}

void Statement::reset()
{
    // What reset returns is what the last step already told.
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_statement) != 0;
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

QString Statement::table() const
{
    return QString::fromUtf8(sqlite3_column_table_name(m_statement, 0));
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const std::string_view value = utf8(column);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

std::string_view Statement::utf8(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? std::string_view(data, static_cast<size_t>(size)) : std::string_view("", 0);
}

QByteArray Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw Fault(m_connection, code);
}

} // namespace storage
