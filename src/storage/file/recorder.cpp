// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/recorder.h"

#include "storage/file/changesetformat.h"
#include "storage/file/fault.h"
#include "storage/file/tables.h"

#include <sqlite3.h>

#include <new>
#include <vector>

namespace storage
{

namespace
{

void check(int code)
{
    if (code != SQLITE_OK)
        throw Fault(nullptr, code);
}

/// The value of an SQL expression without columns; empty when it is NULL.
QByteArray valueOf(sqlite3 *connection, const std::string &expression, bool isReal)
{
    sqlite3_stmt *prepared = nullptr;
    check(sqlite3_prepare_v2(connection, ("SELECT " + expression).c_str(), -1, &prepared, nullptr));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> query(prepared, sqlite3_finalize);
    if (sqlite3_step(prepared) != SQLITE_ROW || sqlite3_column_type(prepared, 0) == SQLITE_NULL)
        return {};
    const std::unique_ptr<sqlite3_value, void (*)(sqlite3_value *)> value(
        sqlite3_value_dup(sqlite3_column_value(prepared, 0)), sqlite3_value_free);
    return changesetValue(value.get(), isReal);
}

} // namespace

/// What has to be known of a table to write a change of it down.
struct Recorder::Layout
{
    struct Column
    {
        bool isKey = false;
        bool isReal = false;
        QByteArray absent; ///< the value of a row that is older than the column, where that cannot be NULL
    };

    QByteArray head; ///< empty: not recorded
    std::vector<Column> columns;

    static Layout read(sqlite3 *connection, const char *table)
    {
        Layout layout;
        if (!recordedTable(table))
            return layout;
        Statement columns(connection,
            "SELECT pk, type, \"notnull\" AND dflt_value IS NOT NULL, dflt_value FROM pragma_table_info('"
                + std::string(table) + "')");
        QByteArray keys;
        while (columns.step()) {
            Column column{columns.integer(0) > 0, columns.utf8(1) == "REAL", {}};
            if (columns.integer(2) != 0)
                column.absent = valueOf(connection, std::string(columns.utf8(3)), column.isReal);
            layout.columns.push_back(column);
            keys += static_cast<char>(columns.integer(0));
        }
        layout.head = changesetHead(table, keys);
        return layout;
    }
};

/// The change SQLite is about to make, as it tells of it.
class Recorder::Change
{
public:
    Change(sqlite3 *connection, const Layout &layout)
        : m_connection(connection)
        , m_layout(layout)
    {
    }

    QByteArray insertion() const
    {
        QByteArray bytes = begun(SQLITE_INSERT);
        for (size_t i = 0; i < m_layout.columns.size(); ++i)
            bytes += after(i);
        return bytes;
    }

    QByteArray deletion() const
    {
        QByteArray bytes = begun(SQLITE_DELETE);
        for (size_t i = 0; i < m_layout.columns.size(); ++i)
            bytes += before(i);
        return bytes;
    }

    /// The key, and every column that changes with its old and its new value. Empty when none does.
    QByteArray update() const
    {
        QByteArray old;
        QByteArray changed;
        bool differs = false;
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            const QByteArray was = before(i);
            const QByteArray becomes = after(i);
            const bool isOther = was != becomes;
            old += isOther || m_layout.columns[i].isKey ? was : leftOutValue;
            changed += isOther ? becomes : leftOutValue;
            differs |= isOther;
        }
        return differs ? begun(SQLITE_UPDATE) + old + changed : QByteArray();
    }

    bool movesKey() const
    {
        for (size_t i = 0; i < m_layout.columns.size(); ++i)
            if (m_layout.columns[i].isKey && before(i) != after(i))
                return true;
        return false;
    }

private:
    QByteArray begun(int operation) const
    {
        const char byTrigger = sqlite3_preupdate_depth(m_connection) > 0 ? 1 : 0;
        return QByteArray(1, static_cast<char>(operation)) + byTrigger;
    }

    QByteArray before(size_t column) const
    {
        sqlite3_value *value = nullptr;
        check(sqlite3_preupdate_old(m_connection, static_cast<int>(column), &value));
        const Layout::Column &known = m_layout.columns[column];
        if (!known.absent.isEmpty() && sqlite3_value_type(value) == SQLITE_NULL)
            return known.absent;
        return changesetValue(value, known.isReal);
    }

    QByteArray after(size_t column) const
    {
        sqlite3_value *value = nullptr;
        check(sqlite3_preupdate_new(m_connection, static_cast<int>(column), &value));
        return changesetValue(value, m_layout.columns[column].isReal);
    }

    sqlite3 *m_connection;
    const Layout &m_layout;
};

Recorder::Recorder(Connection &connection)
    : m_connection(connection)
{
}

Recorder::~Recorder() = default;

const Recorder::Layout &Recorder::layoutOf(const char *table)
{
    const auto known = m_layouts.find(std::string_view(table));
    if (known != m_layouts.end())
        return *known->second;
    auto layout = std::make_unique<Layout>(Layout::read(m_connection.handle(), table));
    return *m_layouts.emplace(table, std::move(layout)).first->second;
}

void Recorder::write(int operation, const char *table)
{
    const Layout &layout = layoutOf(table);
    if (layout.head.isEmpty())
        return;
    const Change change(m_connection.handle(), layout);
    const auto keep = [&](const QByteArray &bytes) {
        if (!bytes.isEmpty())
            m_changes.append(layout.head + bytes);
    };
    if (operation == SQLITE_INSERT) {
        keep(change.insertion());
    } else if (operation == SQLITE_DELETE) {
        keep(change.deletion());
    } else if (change.movesKey()) {
        keep(change.deletion());
        keep(change.insertion());
    } else {
        keep(change.update());
    }
}

void Recorder::told(
    void *recorder, sqlite3 *, int operation, const char *schema, const char *table, long long, long long) noexcept
{
    auto &self = *static_cast<Recorder *>(recorder);
    if (self.m_failure || std::string_view(schema) != "main")
        return;
    try {
        self.write(operation, table);
    } catch (const Fault &fault) {
        self.m_failure = fault.error();
    }
}

QByteArray Recorder::changeset() const
{
    if (m_failure)
        throw Fault(*m_failure);
    if (m_changes.size() < 2)
        return m_changes.value(0);
    // What happened to one row after the other becomes one change.
    sqlite3_changegroup *begun = nullptr;
    check(sqlite3changegroup_new(&begun));
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> group(
        begun, sqlite3changegroup_delete);
    for (QByteArray change :
        m_changes) // a copy, because the interface takes a writable pointer for what it only reads
        check(sqlite3changegroup_add(begun, static_cast<int>(change.size()), change.data()));
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changegroup_output(begun, &size, &bytes));
    const std::unique_ptr<void, void (*)(void *)> memory(bytes, sqlite3_free);
    return QByteArray(static_cast<const char *>(bytes), size);
}

Recorder::Recording::Recording(Recorder &recorder)
    : m_recorder(recorder)
{
    m_recorder.m_changes.clear();
    m_recorder.m_failure.reset();
    sqlite3_preupdate_hook(m_recorder.m_connection.handle(), told, &m_recorder);
}

Recorder::Recording::~Recording()
{
    sqlite3_preupdate_hook(m_recorder.m_connection.handle(), nullptr, nullptr);
    m_recorder.m_changes.clear();
}

} // namespace storage
