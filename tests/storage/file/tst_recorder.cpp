// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/recorder.h"

#include "storage/file/changeset.h"
#include "storage/file/fault.h"
#include "support/test_main.h"

#include <sqlite3.h>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace
{

/// Tables of recorded names in the shapes that occur: an id, a key of two columns, every type, references that
/// delete.
constexpr auto schema = R"(
    CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL, share REAL, data BLOB) STRICT;
    CREATE TABLE round_participant (round INTEGER NOT NULL, person INTEGER NOT NULL REFERENCES team (id) ON DELETE CASCADE,
        starts_on TEXT, PRIMARY KEY (round, person)) STRICT;
    CREATE TABLE history (id INTEGER PRIMARY KEY, code TEXT) STRICT;
    INSERT INTO team VALUES (1, 'Care', 2, x'00ff'), (2, 'Ümlaut 😀', 2.5, NULL);
    INSERT INTO round_participant VALUES (7, 1, NULL), (7, 2, '2026-11-23');
)";

/// What people and the program may do to such tables; each may be done again and again.
const char *const deeds[] = {
    "INSERT OR REPLACE INTO team VALUES (3, 'New', 4, x'')",
    "INSERT OR IGNORE INTO team VALUES (4, '', NULL, NULL)",
    "UPDATE team SET name = name || '!'",
    "UPDATE team SET name = 'Care' WHERE id = 1",
    "UPDATE team SET name = name",
    "UPDATE team SET share = 3 WHERE id = 2",
    "UPDATE team SET share = 2.5, data = zeroblob(200) WHERE id = 2",
    "UPDATE team SET share = NULL, data = NULL WHERE id < 3",
    "UPDATE OR REPLACE team SET id = id + 10 WHERE id = 4",
    "DELETE FROM team WHERE id = 3",
    "DELETE FROM team WHERE id = 1",
    "INSERT OR REPLACE INTO team VALUES (1, 'Care', 2, x'00ff')",
    "INSERT OR IGNORE INTO round_participant VALUES (8, 2, '')",
    "UPDATE round_participant SET starts_on = '2026-11-24'",
    "UPDATE OR REPLACE round_participant SET round = round + 1 WHERE person = 2 AND round = 7",
    "DELETE FROM round_participant WHERE round = 8",
    "INSERT INTO history (code) VALUES ('stays out')",
};

struct File
{
    explicit File(const char *sql)
        : connection(u":memory:"_s, storage::Connection::Access::Create)
    {
        connection.execute(sql);
    }

    QByteArray recorded(const std::vector<std::string> &sql)
    {
        storage::Recorder recorder(connection);
        const storage::Recorder::Recording recording(recorder);
        for (const std::string &each : sql)
            connection.execute(each.c_str());
        return recording.changeset();
    }

    /// What the extension's own recorder makes of it.
    QByteArray recordedBySession(const std::vector<std::string> &sql)
    {
        sqlite3_session *session = nullptr;
        sqlite3session_create(connection.handle(), "main", &session);
        for (const char *table : {"team", "round_participant"})
            sqlite3session_attach(session, table);
        for (const std::string &each : sql)
            connection.execute(each.c_str());
        int size = 0;
        void *bytes = nullptr;
        sqlite3session_changeset(session, &size, &bytes);
        const QByteArray changeset(static_cast<const char *>(bytes), size);
        sqlite3_free(bytes);
        sqlite3session_delete(session);
        return changeset;
    }

    QString content()
    {
        return connection.textOf(
            "SELECT group_concat(row, char(10)) FROM (SELECT quote(id) || quote(name) || quote(share)"
            " || quote(data) AS row FROM team UNION ALL SELECT quote(round) || quote(person) ||"
            " quote(starts_on) FROM round_participant ORDER BY row)");
    }

    storage::Connection connection;
};

QString textOf(sqlite3_value *value)
{
    if (!value)
        return u"-"_s;
    const QByteArray bytes(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    return QString::number(sqlite3_value_type(value)) + u':' + QString::fromLatin1(bytes.toHex());
}

/// The changes as text, a line each, in an order of their own: neither recorder promises one.
QStringList changesIn(QByteArray changeset)
{
    QStringList changes;
    sqlite3_changeset_iter *iterator = nullptr;
    sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), changeset.data());
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        unsigned char *keys = nullptr;
        sqlite3changeset_pk(iterator, &keys, &columns);
        QString change = u"%1 %2 %3"_s.arg(QString::fromLatin1(table)).arg(operation).arg(indirect);
        for (int i = 0; i < columns; ++i) {
            sqlite3_value *before = nullptr;
            sqlite3_value *after = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(iterator, i, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(iterator, i, &after);
            change += u' ' + QString::number(keys[i]) + textOf(before) + u'>' + textOf(after);
        }
        changes += change;
    }
    sqlite3changeset_finalize(iterator);
    changes.sort();
    return changes;
}

} // namespace

/// The recorder writes what the session extension's own would.
class RecorderTest : public QObject
{
    Q_OBJECT

private slots:
    void recordsNothingWhereNothingChanged()
    {
        File file(schema);
        QCOMPARE(file.recorded({}), QByteArray());
        QCOMPARE(file.recorded({"UPDATE team SET name = name", "INSERT INTO history (code) VALUES ('not recorded')"}),
            QByteArray());
    }

    void writesOneChangeToTheByteAsTheExtensionDoes()
    {
        for (const char *deed : {"INSERT INTO team VALUES (5, 'a longer name than one byte of length can tell: '"
                                 " || hex(zeroblob(100)), 3, x'0102')",
                 "UPDATE team SET share = 7 WHERE id = 2", "DELETE FROM round_participant WHERE person = 1",
                 "UPDATE round_participant SET starts_on = NULL WHERE person = 2"}) {
            File ours(schema);
            File theirs(schema);
            QCOMPARE(ours.recorded({deed}).toHex(' '), theirs.recordedBySession({deed}).toHex(' '));
        }
    }

    void agreesWithTheExtensionAndIsTakenBack()
    {
        const bool held = rc::check("any deeds one after the other", [] {
            const auto picked
                = *rc::gen::container<std::vector<size_t>>(rc::gen::inRange<size_t>(0, std::size(deeds)));
            std::vector<std::string> sql;
            for (const size_t each : picked)
                sql.emplace_back(deeds[each]);
            File ours(schema);
            File theirs(schema);
            const QString before = ours.content();

            const QByteArray changeset = ours.recorded(sql);

            RC_ASSERT(changesIn(changeset) == changesIn(theirs.recordedBySession(sql)));
            RC_ASSERT(ours.content() == theirs.content());
            if (!changeset.isEmpty())
                RC_ASSERT(storage::applyInverted(ours.connection, changeset));
            RC_ASSERT(ours.content() == before);
        });
        QVERIFY(held);
    }

    void knowsWhatAnOldRowHoldsInANewColumn()
    {
        File file(
            "CREATE TABLE team (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT; INSERT INTO team VALUES (1, 'a');"
            "ALTER TABLE team ADD COLUMN motto TEXT NOT NULL DEFAULT 'learn';"
            "ALTER TABLE team ADD COLUMN share REAL NOT NULL DEFAULT 2; ALTER TABLE team ADD COLUMN place TEXT");
        const QStringList changed = changesIn(file.recorded({"UPDATE team SET name = 'b'"}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().count(u"->-"_s), 3); // the three columns that nobody touched
        const QStringList deleted = changesIn(file.recorded({"DELETE FROM team"}));
        QVERIFY(deleted.first().contains(QString::fromLatin1(QByteArray("learn").toHex())));
    }

    void forgetsWhatWasRecordedBefore()
    {
        File file(schema);
        storage::Recorder recorder(file.connection);
        for (int i = 0; i < 2; ++i) {
            const storage::Recorder::Recording recording(recorder);
            file.connection.execute("UPDATE team SET name = name || '?' WHERE id = 1");
            QCOMPARE(changesIn(recording.changeset()).size(), 1);
        }
        file.connection.execute("UPDATE team SET name = 'unseen'");
        const storage::Recorder::Recording recording(recorder);
        QCOMPARE(recording.changeset(), QByteArray());
    }
};

TRYWEEK_TEST(tst_recorder, RecorderTest)
#include "tst_recorder.moc"
