// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/base/words.h"
#include "storage/file/statement.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace storage
{

/// How a type goes into a parameter and comes out of a column: `bind(statement, parameter, value)`, `read(statement,
/// column)`. Days are YYYY-MM-DD, moments UTC ISO-8601 with Z and milliseconds, lists of text a JSON array, an absent
/// optional is NULL. What cannot be read as its type throws a Fault (FileDamaged).
template <typename T, typename = void>
struct Value;

/// A column held something that is not of its type.
[[noreturn]] void throwUnreadable(const Statement &statement, int column, const char *expected);

QString momentText(const QDateTime &moment);
QString dayText(QDate day);
QString jsonText(const QStringList &list);

template <>
struct Value<bool>
{
    static void bind(Statement &s, int i, bool value) { s.bindInteger(i, value ? 1 : 0); }
    static bool read(const Statement &s, int i) { return s.integer(i) != 0; }
};

template <>
struct Value<int>
{
    static void bind(Statement &s, int i, int value) { s.bindInteger(i, value); }
    static int read(const Statement &s, int i) { return static_cast<int>(s.integer(i)); }
};

template <>
struct Value<qint64>
{
    static void bind(Statement &s, int i, qint64 value) { s.bindInteger(i, value); }
    static qint64 read(const Statement &s, int i) { return s.integer(i); }
};

template <>
struct Value<double>
{
    static void bind(Statement &s, int i, double value) { s.bindNumber(i, value); }
    static double read(const Statement &s, int i) { return s.number(i); }
};

template <>
struct Value<QString>
{
    static void bind(Statement &s, int i, const QString &value) { s.bindText(i, value); }
    static QString read(const Statement &s, int i) { return s.text(i); }
};

template <>
struct Value<std::string_view>
{
    static void bind(Statement &s, int i, std::string_view value) { s.bindText(i, value); }
};

template <>
struct Value<QByteArray>
{
    static void bind(Statement &s, int i, const QByteArray &value) { s.bindBytes(i, value); }
    static QByteArray read(const Statement &s, int i) { return s.bytes(i); }
};

template <>
struct Value<QDate>
{
    static void bind(Statement &s, int i, QDate value);
    static QDate read(const Statement &s, int i);
};

template <>
struct Value<QDateTime>
{
    static void bind(Statement &s, int i, const QDateTime &value) { s.bindText(i, momentText(value)); }
    static QDateTime read(const Statement &s, int i);
};

template <>
struct Value<QStringList>
{
    static void bind(Statement &s, int i, const QStringList &value) { s.bindText(i, jsonText(value)); }
    static QStringList read(const Statement &s, int i);
};

template <>
struct Value<std::nullopt_t>
{
    static void bind(Statement &s, int i, std::nullopt_t) { s.bindNull(i); }
};

template <typename Tag>
struct Value<domain::Id<Tag>>
{
    static void bind(Statement &s, int i, domain::Id<Tag> value) { s.bindInteger(i, value.value()); }
    static domain::Id<Tag> read(const Statement &s, int i) { return domain::Id<Tag>(s.integer(i)); }
};

template <typename T>
struct Value<std::optional<T>>
{
    static void bind(Statement &s, int i, const std::optional<T> &value)
    {
        if (value)
            Value<T>::bind(s, i, *value);
        else
            s.bindNull(i);
    }
    static std::optional<T> read(const Statement &s, int i)
    {
        if (s.isNull(i))
            return std::nullopt;
        return Value<T>::read(s, i);
    }
};

template <typename Enum>
struct Value<Enum, std::enable_if_t<std::is_enum_v<Enum>>>
{
    static void bind(Statement &s, int i, Enum value) { s.bindText(i, std::string_view(wordOf(value))); }
    static Enum read(const Statement &s, int i)
    {
        const std::string_view found = s.utf8(i);
        for (const auto &[each, word] : domain::EnumWords<Enum>::words)
            if (word == found)
                return each;
        throwUnreadable(s, i, "a known word");
    }

private:
    static const char *wordOf(Enum value)
    {
        for (const auto &[each, word] : domain::EnumWords<Enum>::words)
            if (each == value)
                return word;
        Q_UNREACHABLE();
    }
};

/// A row being read, handed to the `make` function of Reader::list() and its sisters.
class Row
{
public:
    explicit Row(const Statement &statement)
        : m_statement(statement)
    {
    }

    /// The value of one column, from 0.
    template <typename T>
    T get(int column) const
    {
        return Value<T>::read(m_statement, column);
    }

    /// Fills the members from the columns in their order, beginning with `first`.
    template <typename... T>
    void readFrom(int first, T &...members) const
    {
        int column = first;
        ((members = Value<T>::read(m_statement, column++)), ...);
    }

    /// Fills the members from all columns in their order: `row.read(note.id, note.round, note.at, note.effect)`.
    template <typename... T>
    void read(T &...members) const
    {
        readFrom(0, members...);
    }

    bool isNull(int column) const { return m_statement.isNull(column); }
    /// The UTF-8 of a text column without a copy, valid while this row is; for bulk reads.
    std::string_view utf8(int column) const { return m_statement.utf8(column); }

private:
    const Statement &m_statement;
};

} // namespace storage
