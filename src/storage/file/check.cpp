// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/check.h"

#include "storage/file/backup.h"
#include "storage/file/changeset.h"
#include "storage/file/connection.h"
#include "storage/file/fault.h"
#include "storage/file/fileheader.h"
#include "storage/file/migratedcopy.h"
#include "storage/file/migrations.h"
#include "storage/file/recovery.h"
#include "storage/file/searchindex.h"
#include "storage/file/searchsources.h"
#include "storage/file/tables.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

using Part = domain::CheckProblem::Part;
using Report = domain::CheckReport;

QString textOfView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Runs one part of the check; a damage that stops it is a finding, not a failure.
template <typename Function>
void inspect(Report &report, Part part, Function &&function)
{
    const auto done = guarded([&]() -> domain::Result<void> {
        function();
        return domain::success();
    });
    if (!done.has_error())
        return;
    if (done.error().code == domain::ErrorCode::FileLocked)
        throw Fault(done.error()); // somebody writes: that says nothing about the file
    report.problems.append({part, done.error().detail});
}

void inspectPages(Connection &connection, Report &report)
{
    Statement query(connection.handle(), "PRAGMA integrity_check(100)");
    while (query.step())
        if (const QString line = query.text(0); line != u"ok")
            report.problems.append({Part::File, line});
}

/// What there is, by type and name, with the text that made it, spaces apart.
QMap<QString, QString> schemaOf(Connection &connection)
{
    QMap<QString, QString> objects;
    Statement query(connection.handle(), "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema");
    while (query.step())
        objects.insert(query.text(0), query.text(1).simplified());
    return objects;
}

/// Held against a file made by the same steps.
void inspectSchema(Connection &connection, Report &report)
{
    Connection fresh(u":memory:"_s, Connection::Access::Create);
    Migrations::shipped().run(fresh);
    const QMap<QString, QString> ours = schemaOf(fresh);
    const QMap<QString, QString> found = schemaOf(connection);
    for (auto object = found.cbegin(); object != found.cend(); ++object)
        if (!ours.contains(object.key()))
            report.problems.append({Part::File, u"%1 is not one of ours"_s.arg(object.key())});
    for (auto object = ours.cbegin(); object != ours.cend(); ++object) {
        if (!found.contains(object.key()))
            report.problems.append({Part::File, u"%1 is missing"_s.arg(object.key())});
        else if (found.value(object.key()) != object.value())
            report.problems.append({Part::File, u"%1 was altered"_s.arg(object.key())});
    }
}

/// A rule that SQLite does not keep by itself: the rows that break it.
struct RowRule
{
    const char *what;
    const char *broken; ///< a query for the ids of these rows
};

constexpr RowRule rowRules[] = {
    {"history: undoes an entry that is not before it", "SELECT id FROM history WHERE undoes >= id"},
    {"history: arguments are no list of texts",
        "SELECT id FROM history WHERE CASE WHEN json_valid(arguments) THEN json_type(arguments) <> 'array' OR EXISTS"
        " (SELECT 1 FROM json_each(arguments) WHERE type <> 'text') ELSE 1 END"},
    {"cycle: follows one that is not before it", "SELECT id FROM cycle WHERE follows >= id"},
    {"round: follows one that is not before it", "SELECT id FROM round WHERE follows >= id"},
    {"round: days off are no list of texts",
        "SELECT id FROM round WHERE CASE WHEN json_valid(off_days) THEN json_type(off_days) <> 'array' OR EXISTS"
        " (SELECT 1 FROM json_each(off_days) WHERE type <> 'text') ELSE 1 END"},
    {"round_participant: days off are no list of texts",
        "SELECT round FROM round_participant WHERE CASE WHEN json_valid(off_days) THEN json_type(off_days) <> "
        "'array' OR EXISTS"
        " (SELECT 1 FROM json_each(off_days) WHERE type <> 'text') ELSE 1 END"},
    {"round: two of one number in a cycle",
        "SELECT max(id) FROM round WHERE removed = 0 GROUP BY cycle, number HAVING count(*) > 1"},
};

void inspectRows(Connection &connection, Report &report)
{
    for (const RowRule &rule : rowRules) {
        Statement query(connection.handle(), std::string(rule.broken) + " LIMIT 20");
        while (query.step())
            report.problems.append(
                {Part::Reference, u"%1 (%2)"_s.arg(QString::fromLatin1(rule.what), query.text(0))});
    }
}

/// Days and moments by the names of their columns: they are text to SQLite. It takes 31 February as it stands unless
/// it is made to count.
void inspectTimes(Connection &connection, Report &report)
{
    Statement columns(connection.handle(),
        "SELECT list.name, info.name FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info"
        " WHERE list.type = 'table' AND list.schema = 'main' AND info.type = 'TEXT'"
        " AND (info.name IN ('at', 'day', 'by_when') OR info.name GLOB '*_at' OR info.name GLOB '*_on'"
        " OR info.name GLOB '*_day')");
    while (columns.step()) {
        const QString table = columns.text(0);
        const QString column = columns.text(1);
        const bool isMoment = column == u"at" || column.endsWith(u"_at");
        const QString sql = isMoment
            ? u"SELECT rowid FROM \"%1\" WHERE \"%2\" IS NOT NULL AND \"%2\" <> ''"
              " AND (date(substr(\"%2\", 1, 10), '+0 days') IS NOT substr(\"%2\", 1, 10)"
              " OR datetime(\"%2\") IS NULL OR \"%2\" NOT GLOB '*T*Z') LIMIT 20"_s.arg(table, column)
            : u"SELECT rowid FROM \"%1\" WHERE \"%2\" IS NOT NULL AND date(\"%2\", '+0 days') IS NOT \"%2\" LIMIT 20"_s
                  .arg(table, column);
        Statement query(connection.handle(), sql.toStdString());
        while (query.step())
            report.problems.append({Part::Reference,
                u"%1 %2: %3 is no %4"_s.arg(table, query.text(0), column, isMoment ? u"moment"_s : u"day"_s)});
    }
}

void inspectReferences(Connection &connection, Report &report)
{
    Statement query(connection.handle(), "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 100");
    while (query.step())
        report.problems.append({Part::Reference, u"%1 %2: no %3"_s.arg(query.text(0), query.text(1), query.text(2))});
}

/// FTS5 checks itself through a command that counts as a write, hence the transaction that is rolled back.
void inspectIndex(Connection &connection, Report &report, const char *table)
{
    connection.execute("BEGIN IMMEDIATE");
    const std::string name(table);
    const std::string command = "INSERT INTO " + name + " (" + name + ", rank) VALUES ('integrity-check', 1)";
    inspect(report, Part::Search, [&] { connection.execute(command.c_str()); });
    sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void inspectIndexedKind(Connection &connection, Report &report, domain::Kind kind)
{
    const QString table = textOfView(tableOf(kind));
    const qint64 wrong = connection.integerOf("SELECT count(*) FROM (" + indexedRowsSql(kind)
        + ") AS source LEFT JOIN search_people AS entry ON entry.rowid = source.id WHERE entry.text IS NOT "
          "source.text");
    if (wrong > 0)
        report.problems.append(
            {Part::Search, u"%1: %2 not in the index as written"_s.arg(table, QString::number(wrong))});
    const qint64 left = connection.integerOf("SELECT count(*) FROM search_people WHERE kind = '"
        + std::string(tableOf(kind)) + "' AND rowid NOT IN (SELECT id FROM (" + indexedRowsSql(kind) + "))");
    if (left > 0)
        report.problems.append({Part::Search, u"%1: %2 left in the index"_s.arg(table, QString::number(left))});
}

void inspectHistory(Connection &connection, Report &report)
{
    Statement query(connection.handle(), "SELECT id, changeset, checksum FROM history WHERE changeset IS NOT NULL");
    while (query.step())
        if (checksumOf(query.bytes(1)) != query.text(2))
            report.problems.append({Part::History, u"entry %1: the checksum does not match"_s.arg(query.text(0))});
}

/// The parts that need a connection that may write.
void inspectSearch(const QString &path, Report &report)
{
    Connection connection(path, Connection::Access::Write);
    inspectIndex(connection, report, "search_people");
    inspectIndex(connection, report, "search_comments");
    for (const SearchSource &source : searchSources)
        inspectIndexedKind(connection, report, source.kind);
}

/// A file that may not be written is checked on a copy.
void inspectSearchOfReadOnly(const QString &path, Report &report)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"check.tryweek"_s);
    const auto copied = backupTo(path, copy);
    if (copied.has_error())
        throw Fault(copied.error());
    inspectSearch(copy, report);
}

domain::Result<Report> inspectFile(const QString &path, const CheckProgress &progress)
{
    Report report;
    std::unique_ptr<Connection> connection;
    // SQLite looks at CHECK rules on a connection that may write only.
    const bool mayWrite = QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const auto access = mayWrite ? Connection::Access::Write : Connection::Access::Read;
    inspect(report, Part::File, [&] { connection = std::make_unique<Connection>(path, access); });
    const std::pair<Part, std::function<void()>> parts[] = {
        {Part::File, [&] { inspectPages(*connection, report); }},
        {Part::File, [&] { inspectSchema(*connection, report); }},
        {Part::Reference, [&] { inspectReferences(*connection, report); }},
        {Part::Reference, [&] { inspectRows(*connection, report); }},
        {Part::Reference, [&] { inspectTimes(*connection, report); }},
        {Part::History, [&] { inspectHistory(*connection, report); }},
        {Part::Search, [&] { mayWrite ? inspectSearch(path, report) : inspectSearchOfReadOnly(path, report); }},
    };
    qint64 done = 0;
    for (const auto &[part, function] : parts) {
        if (progress && !progress(done++, std::ssize(parts)))
            return domain::Error{domain::ErrorCode::Cancelled, {}, path};
        if (connection)
            inspect(report, part, function);
    }
    return report;
}

/// Asked by SQLite every so many steps; not 0 ends the statement.
int askToStop(void *progress)
{
    const auto &going = *static_cast<const CheckProgress *>(progress);
    return going && !going(0, 0) ? 1 : 0;
}

} // namespace

domain::Result<QString> firstDamage(const QString &path, const CheckProgress &progress)
{
    constexpr int stepsBetweenQuestions = 100'000;
    bool stopped = false;
    CheckProgress going = [&](qint64 done, qint64 total) {
        stopped = stopped || (progress && !progress(done, total));
        return !stopped;
    };
    auto found = guarded([&]() -> domain::Result<QString> {
        Connection connection(path, Connection::Access::Read);
        sqlite3_progress_handler(connection.handle(), stepsBetweenQuestions, askToStop, &going);
        const QString said = connection.textOf("PRAGMA quick_check(1)");
        return said == u"ok" ? QString() : said;
    });
    if (stopped)
        return domain::Error{domain::ErrorCode::Cancelled, {}, path};
    if (found.has_error() && found.error().code == domain::ErrorCode::FileDamaged)
        return found.error().detail.isEmpty() ? u"damaged"_s : found.error().detail;
    return found;
}

domain::Result<Report> checkFile(const QString &path, const CheckProgress &progress)
{
    const Migrations migrations = Migrations::shipped();
    FileHeader header = readFileHeader(path, migrations.latest());
    if (header.state == FileState::Damaged)
        return Report{{{Part::File, u"the file is cut off or its beginning was altered"_s}}};
    TRY_DONE(refuseUnlessOurs(header, path));
    if (const auto recovered = recover(path, domain::SystemClock()); recovered.has_error()) {
        if (recovered.error().code != domain::ErrorCode::FileDamaged)
            return recovered.error();
        return Report{{{Part::File, recovered.error().detail}}};
    }
    header = readFileHeader(path, migrations.latest()); // what was played back may have changed it
    if (header.state != FileState::Older)
        return guarded([&] { return inspectFile(path, progress); });
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (const auto copied = copyUpToDate(path, copy, migrations); copied.has_error()) {
        if (copied.error().code != domain::ErrorCode::FileDamaged)
            return copied.error();
        return Report{{{Part::File, copied.error().detail}}};
    }
    return guarded([&] { return inspectFile(copy, progress); });
}

} // namespace storage
