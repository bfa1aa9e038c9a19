// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/mutator.h"

#include <sqlite3.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

constexpr qint64 pageSize = 4096;

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

/// A connection without the care of the program: rules are not checked, references not kept.
Handle openCarelessly(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    for (const char *setting : {"PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF",
             "PRAGMA writable_schema = ON", "PRAGMA synchronous = OFF"})
        sqlite3_exec(handle, setting, nullptr, nullptr, nullptr);
    return Handle(handle);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

QStringList Mutator::kinds()
{
    return {u"bytes"_s, u"page"_s, u"header"_s, u"cut"_s, u"schema"_s, u"row"_s, u"circle"_s, u"planted"_s};
}

Mutator::Mutator(QString path, quint32 seed)
    : m_path(std::move(path))
    , m_random(seed)
{
}

qint64 Mutator::below(qint64 bound)
{
    return bound > 0 ? static_cast<qint64>(m_random.generate64() % static_cast<quint64>(bound)) : 0;
}

const char *Mutator::oneOf(std::initializer_list<const char *> choices)
{
    return *(choices.begin() + below(std::ssize(choices)));
}

QString Mutator::run(const QStringList &statements)
{
    const Handle handle = openCarelessly(m_path);
    for (const QString &statement : statements)
        sqlite3_exec(handle.get(), statement.toUtf8().constData(), nullptr, nullptr, nullptr);
    return statements.join(u"; "_s);
}

QStringList Mutator::ask(const QString &query)
{
    const Handle handle = openCarelessly(m_path);
    QStringList rows;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle.get(), query.toUtf8().constData(), -1, &statement, nullptr);
    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        rows.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
    sqlite3_finalize(statement);
    return rows;
}

QString Mutator::alter(const QString &kind)
{
    return kind == u"bytes" ? alterBytes()
        : kind == u"page"   ? alterPage()
        : kind == u"header" ? alterHeader()
        : kind == u"cut"    ? cut()
        : kind == u"schema" ? alterSchema()
        : kind == u"row"    ? alterRow()
        : kind == u"circle" ? makeCircle()
                            : plant();
}

QString Mutator::alterBytes()
{
    QByteArray bytes = readAll(m_path);
    const qint64 count = 1 + below(8);
    for (qint64 i = 0; i < count; ++i)
        bytes[below(bytes.size())] = static_cast<char>(below(256));
    writeAll(m_path, bytes);
    return u"%1 bytes"_s.arg(count);
}

QString Mutator::alterPage()
{
    QByteArray bytes = readAll(m_path);
    const qint64 page = below(bytes.size() / pageSize);
    const qint64 from = below(bytes.size() / pageSize);
    const qint64 how = below(3);
    for (qint64 i = 0; i < pageSize; ++i)
        bytes[page * pageSize + i] = how == 0 ? '\0'
            : how == 1                        ? bytes.at(from * pageSize + i)
                                              : static_cast<char>(below(256));
    writeAll(m_path, bytes);
    return u"page %1"_s.arg(page + 1);
}

QString Mutator::alterHeader()
{
    QByteArray bytes = readAll(m_path);
    const qint64 at = below(108);
    const qint64 how = below(3);
    bytes[at] = how == 0 ? '\0' : how == 1 ? '\xff' : static_cast<char>(below(256));
    writeAll(m_path, bytes);
    return u"byte %1 of the header"_s.arg(at);
}

QString Mutator::cut()
{
    const QByteArray bytes = readAll(m_path);
    const qint64 length = below(2) == 0 ? below(bytes.size()) : below(bytes.size() / pageSize) * pageSize;
    writeAll(m_path, bytes.left(length));
    return u"cut to %1 bytes"_s.arg(length);
}

QString Mutator::alterSchema()
{
    const QStringList names = ask(u"SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    const QString name = names.value(below(names.size()));
    const QString where = u" WHERE name = '"_s + name + u"'"_s;
    switch (below(6)) {
    case 0:
        return run({u"DELETE FROM sqlite_schema"_s + where});
    case 1:
        return run({u"UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '')"_s + where});
    case 2:
        return run({u"UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', '')"_s + where});
    case 3:
        return run({u"UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'DEFAULT')"_s + where});
    case 4:
        return run({u"UPDATE sqlite_schema SET rootpage = %1"_s.arg(below(200)) + where});
    default:
        return run({u"DROP INDEX IF EXISTS "_s + name, u"ALTER TABLE "_s + name + u" ADD COLUMN extra TEXT"_s});
    }
}

QString Mutator::alterRow()
{
    const QStringList tables
        = ask(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
              "AND name NOT LIKE 'search_%' ORDER BY name"_s);
    QString table;
    qint64 rows = 0;
    for (int tries = 0; tries < 20 && rows == 0; ++tries) {
        table = tables.value(below(tables.size()));
        rows = ask(u"SELECT count(*) FROM "_s + table).value(0).toLongLong();
    }
    const QStringList columns = ask(u"SELECT name FROM pragma_table_info('"_s + table + u"')"_s);
    const QString column = columns.value(below(columns.size()));
    const char *const value = oneOf({"''", "'no-such-word'", "'2026-13-45'", "'yesterday'", "-1", "0", "1",
        "9223372036854775807", "'2026-11-23T09:00:00.000Z'", "char(0)", "printf('%.200000c', 'x')",
        "'a' || char(10) || 'b'", "NULL", "x'ff00fe'", "'1'", "999999999999"});
    return run({u"UPDATE "_s + table + u" SET "_s + column + u" = "_s + QString::fromLatin1(value)
        + u" WHERE rowid IN (SELECT rowid FROM "_s + table + u" LIMIT 1 OFFSET %1)"_s.arg(below(rows))});
}

QString Mutator::makeCircle()
{
    // Every column that names a row of its own table.
    const QStringList links = ask(u"SELECT t.name || '.' || f.\"from\" FROM sqlite_schema AS t, "
                                  "pragma_foreign_key_list(t.name) AS f WHERE t.type = 'table' AND "
                                  "f.\"table\" = t.name ORDER BY 1"_s);
    QStringList all = links;
    all.append(u"history.undoes"_s);
    const QString link = all.value(below(all.size()));
    const QString table = link.section(u'.', 0, 0);
    const QString column = link.section(u'.', 1);
    if (below(2) == 0)
        return run({u"UPDATE "_s + table + u" SET "_s + column + u" = id"_s});
    return run({u"UPDATE "_s + table + u" SET "_s + column + u" = (SELECT min(id) FROM "_s + table + u")"_s,
        u"UPDATE "_s + table + u" SET "_s + column + u" = (SELECT max(id) FROM "_s + table
            + u") WHERE id = (SELECT min(id) FROM "_s + table + u")"_s});
}

QString Mutator::plant()
{
    const QString when = QString::fromLatin1(oneOf({"INSERT", "UPDATE", "DELETE"}));
    const QString table = QString::fromLatin1(oneOf({"note", "history", "round", "draft", "person"}));
    switch (below(5)) {
    case 0:
        return run({u"CREATE TRIGGER planted AFTER "_s + when + u" ON "_s + table
            + u" BEGIN UPDATE note SET text = 'planted'; END"_s});
    case 1:
        return run({u"CREATE TRIGGER planted BEFORE "_s + when + u" ON "_s + table
            + u" BEGIN SELECT raise(ABORT, 'planted'); END"_s});
    case 2:
        return run({u"CREATE VIEW planted AS SELECT * FROM "_s + table});
    case 3:
        return run({u"ALTER TABLE "_s + table + u" RENAME TO hidden"_s,
            u"CREATE VIEW "_s + table + u" AS SELECT * FROM hidden"_s});
    default:
        return run({u"CREATE TABLE planted (id INTEGER PRIMARY KEY, text TEXT)"_s,
            u"CREATE INDEX planted_index ON planted (text)"_s});
    }
}

} // namespace faults
