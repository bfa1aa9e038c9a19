// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/file/connection.h"

#include "domain/base/error.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace storage
{

/// Records what changes in the recorded tables of a connection, as a changeset of SQLite's session extension.
///
/// The extension's own recorder compiles four statements for each operation and reads every changed row again, which
/// costs a third of saving a note; and of a row that is older than a column of its table it takes that column for
/// NULL, so that the first change of it cannot be taken back. Here each change is written down as SQLite tells of it.
/// What happened to one row is put together, inverted and applied by the extension. tst_recorder holds both recorders
/// against each other.
class Recorder
{
public:
    /// The tables of the connection must stay as they are while this lives.
    explicit Recorder(Connection &connection);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Records while it lives; one at a time, and no session of the extension beside it.
    class Recording
    {
    public:
        explicit Recording(Recorder &recorder);
        ~Recording();
        Recording(const Recording &) = delete;
        Recording &operator=(const Recording &) = delete;

        /// What changed since the beginning; empty when nothing did. Throws Fault.
        QByteArray changeset() const { return m_recorder.changeset(); }

    private:
        Recorder &m_recorder;
    };

private:
    struct Layout;
    class Change;

    static void told(void *recorder, sqlite3 *connection, int operation, const char *schema, const char *table,
        long long before, long long after) noexcept;
    const Layout &layoutOf(const char *table);
    void write(int operation, const char *table);
    QByteArray changeset() const;

    Connection &m_connection;
    std::map<std::string, std::unique_ptr<Layout>, std::less<>> m_layouts; ///< by table, as far as asked for
    QList<QByteArray> m_changes; ///< each a changeset of one change
    std::optional<domain::Error> m_failure; ///< why a change could not be written down
};

} // namespace storage
