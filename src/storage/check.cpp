#include "storage/check.h"

#include "storage/backup.h"
#include "storage/changeset.h"
#include "storage/connection.h"
#include "storage/fault.h"
#include "storage/fileheader.h"
#include "storage/migrations.h"
#include "storage/searchindex.h"
#include "storage/searchsources.h"
#include "storage/tables.h"

#include <sqlite3.h>

#include <QFileInfo>
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
    if (done.has_error())
        report.problems.append({part, done.error().detail});
}

void inspectPages(Connection &connection, Report &report)
{
    Statement query(connection.handle(), "PRAGMA integrity_check(100)");
    while (query.step())
        if (const QString line = query.text(0); line != u"ok")
            report.problems.append({Part::File, line});
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
        report.problems.append({Part::Search, u"%1: %2 not in the index as written"_s.arg(table).arg(wrong)});
    const qint64 left = connection.integerOf("SELECT count(*) FROM search_people WHERE kind = '"
        + std::string(tableOf(kind)) + "' AND rowid NOT IN (SELECT id FROM (" + indexedRowsSql(kind) + "))");
    if (left > 0)
        report.problems.append({Part::Search, u"%1: %2 left in the index"_s.arg(table).arg(left)});
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
    inspect(report, Part::File, [&] { connection = std::make_unique<Connection>(path, Connection::Access::Read); });
    const std::pair<Part, std::function<void()>> parts[] = {
        {Part::File, [&] { inspectPages(*connection, report); }},
        {Part::Reference, [&] { inspectReferences(*connection, report); }},
        {Part::History, [&] { inspectHistory(*connection, report); }},
        {Part::Search,
            [&] {
                QFileInfo(path).isWritable() ? inspectSearch(path, report) : inspectSearchOfReadOnly(path, report);
            }},
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
    const int latest = Migrations::shipped().latest();
    const FileHeader header = readFileHeader(path, latest);
    if (header.state == FileState::Damaged)
        return Report{{{Part::File, u"the file is cut off or its beginning was altered"_s}}};
    TRY_DONE(refuseUnlessOurs(header, path));
    if (header.state == FileState::Older)
        return domain::Error{domain::ErrorCode::FileOlder, QString::number(header.schema), path};
    return inspectFile(path, progress);
}

} // namespace storage
