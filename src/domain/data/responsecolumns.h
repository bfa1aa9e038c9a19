// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <vector>

namespace domain
{

/// A column of words, each word stored once: row → code → word. Code 0 is the blank.
class KeyColumn
{
public:
    KeyColumn() { m_keys.append(QString()); }

    void reserve(size_t rows) { m_codes.reserve(rows); }
    void append(const QString &key)
    {
        if (key.isEmpty()) {
            m_codes.push_back(0);
            return;
        }
        const auto known = m_codeOf.constFind(key);
        if (known != m_codeOf.constEnd()) {
            m_codes.push_back(*known);
            return;
        }
        const auto code = static_cast<std::uint32_t>(m_keys.size());
        m_codeOf.insert(key, code);
        m_keys.append(key);
        m_codes.push_back(code);
    }

    bool isEmpty() const { return m_codes.empty(); }
    const std::vector<std::uint32_t> &codes() const { return m_codes; } ///< one a row
    const QStringList &keys() const { return m_keys; } ///< by code; the first is the blank
    const QString &key(size_t row) const { return m_keys.at(static_cast<qsizetype>(m_codes[row])); }

private:
    std::vector<std::uint32_t> m_codes;
    QStringList m_keys;
    QHash<QString, std::uint32_t> m_codeOf;
};

/// The columns of a data set that a view needs, in memory, one entry a response in each column that is filled; a
/// column that was not loaded is empty. A million responses take some tens of megabytes and are grouped in
/// milliseconds.
struct ResponseColumns
{
    static constexpr std::int32_t noDay = std::numeric_limits<std::int32_t>::min();
    static constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

    std::vector<std::int64_t> ids; ///< always filled: its size is the number of responses
    std::vector<std::int32_t> days; ///< Julian days, noDay where there is none
    std::vector<double> scores; ///< noNumber where there is none
    std::vector<double> minutes; ///< noNumber where there are none
    std::vector<double> costs; ///< noNumber where there is none
    KeyColumn touchpoints;
    KeyColumn customerTypes;
    KeyColumn reasons;
    KeyColumn reasonsFound;
    KeyColumn customers;
    QHash<QString, KeyColumn> attributes; ///< by the column's name

    size_t size() const { return ids.size(); }

    /// The column of a field's word (`touchpoint`, `customer-type`, `reason`, `reason-found`, `customer`), else of
    /// the attribute of that name. Null when there is none, or it was not loaded.
    const KeyColumn *keysOf(const QString &by) const;
};

} // namespace domain
