// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/kind.h"
#include "domain/base/result.h"
#include "storage/file/connection.h"
#include "storage/file/fault.h"
#include "storage/file/rowvalues.h"

#include <QList>

#include <optional>
#include <string_view>
#include <type_traits>

namespace storage
{

/// The word errors and the search index use for a kind, such as "note".
QString kindName(domain::Kind kind);

/// Reading from one connection. Statements are prepared once a text and kept, so pass SQL that is a literal, with `?`
/// for every value. Nothing here throws; how functions on it are written is told in storage/writer.h.
class Reader
{
public:
    explicit Reader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// All rows, each made by `make(const Row &)`. One with a value that breaks a rule does not keep the others from
    /// being read: it is left out, and leftOut() names it.
    template <typename Make, typename... Values>
    auto list(std::string_view sql, Make make, const Values &...values) const
        -> domain::Result<QList<std::invoke_result_t<Make, const Row &>>>
    {
        using T = std::invoke_result_t<Make, const Row &>;
        return guarded([&]() -> domain::Result<QList<T>> {
            const Connection::Loan query = bound(sql, values...);
            const Row row(*query);
            QList<T> list;
            while (query->step()) {
                try {
                    list.append(make(row));
                } catch (const UnreadableValue &value) {
                    m_connection.leaveOut(*query, value.error());
                }
            }
            return list;
        });
    }

    /// The first row, or nothing when there is none.
    template <typename Make, typename... Values>
    auto find(std::string_view sql, Make make, const Values &...values) const
        -> domain::Result<std::optional<std::invoke_result_t<Make, const Row &>>>
    {
        using T = std::invoke_result_t<Make, const Row &>;
        return guarded([&]() -> domain::Result<std::optional<T>> {
            const Connection::Loan query = bound(sql, values...);
            if (!query->step())
                return std::optional<T>();
            return std::optional<T>(make(Row(*query)));
        });
    }

    /// The first row. ErrorCode::NotFound, with the kind as context, when there is none.
    template <typename Make, typename... Values>
    auto one(domain::Kind kind, std::string_view sql, Make make, const Values &...values) const
        -> domain::Result<std::invoke_result_t<Make, const Row &>>
    {
        TRY_VALUE(auto found, find(sql, make, values...));
        if (!found)
            return domain::Error{domain::ErrorCode::NotFound, {}, kindName(kind)};
        return std::move(*found);
    }

    /// What list() and each() have left out so far, a line each.
    const QStringList &leftOut() const { return m_connection.leftOut(); }

    /// Walks the rows without keeping them, for what is too many for a list; leaves out as list() does. A `visit`
    /// that returns false ends the walk.
    template <typename Visit, typename... Values>
    domain::Result<void> each(std::string_view sql, Visit visit, const Values &...values) const
    {
        return guarded([&]() -> domain::Result<void> {
            const Connection::Loan query = bound(sql, values...);
            const Row row(*query);
            while (query->step()) {
                try {
                    if constexpr (std::is_void_v<std::invoke_result_t<Visit, const Row &>>)
                        visit(row);
                    else if (!visit(row))
                        break;
                } catch (const UnreadableValue &value) {
                    m_connection.leaveOut(*query, value.error());
                }
            }
            return domain::success();
        });
    }

    /// The first column of the first row, such as a count; T() when there is no row or it is NULL.
    template <typename T = qint64, typename... Values>
    domain::Result<T> value(std::string_view sql, const Values &...values) const
    {
        return guarded([&]() -> domain::Result<T> {
            const Connection::Loan query = bound(sql, values...);
            if (!query->step() || query->isNull(0))
                return T();
            return Value<T>::read(*query, 0);
        });
    }

protected:
    /// A prepared statement with its values; throws.
    template <typename... Values>
    Connection::Loan bound(std::string_view sql, const Values &...values) const
    {
        Connection::Loan query = prepared(sql, sizeof...(Values));
        int parameter = 1;
        ((Value<Values>::bind(*query, parameter++, values)), ...);
        return query;
    }

    Connection &m_connection;
    bool m_mayWrite = false;

private:
    Connection::Loan prepared(std::string_view sql, size_t values) const;
};

} // namespace storage
