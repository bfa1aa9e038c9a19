// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/responserows.h"

#include "application/data/evidence.h"
#include "application/data/imports.h"
#include "application/people/teams.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <sqlite3.h>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace benchmark
{

namespace
{

constexpr int importWithinMilliseconds = 10 * 60 * 1000;

double millisecondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

domain::Error failed(const QString &what)
{
    return {domain::ErrorCode::StorageFailed, what, {}};
}

/// Runs the sqlite3 program on a file, its commands one after the other.
domain::Result<double> sqliteProgram(const QString &file, const QStringList &commands, const QString &output = {})
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    QElapsedTimer timer;
    timer.start();
    process.start(u"sqlite3"_s, QStringList{file} + commands);
    if (!process.waitForFinished(importWithinMilliseconds) || process.exitCode() != 0)
        return failed(QString::fromUtf8(process.readAllStandardError()));
    return millisecondsSince(timer);
}

domain::ColumnMapping responseMapping()
{
    domain::ColumnMapping mapping;
    for (const domain::ResponseField field : {domain::ResponseField::Date, domain::ResponseField::Score,
             domain::ResponseField::Touchpoint, domain::ResponseField::CustomerType, domain::ResponseField::Reason,
             domain::ResponseField::Minutes, domain::ResponseField::Comment, domain::ResponseField::Customer})
        mapping.set(field, domain::ColumnRef{domain::word(field), 0});
    return mapping;
}

application::ImportRequest requestFor(const QString &csv)
{
    application::ImportRequest request;
    request.path = csv;
    request.mapping = responseMapping();
    return request;
}

void removeWorkspace(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-lock"_s, u"-journal"_s})
        QFile::remove(path + end);
    QDir(path + u"-backups"_s).removeRecursively();
}

/// One import into a new workspace: milliseconds until the rows are seen, and until it is done with the index too.
domain::Result<std::pair<double, double>> importOnce(const QString &csv, const QString &file)
{
    removeWorkspace(file);
    const domain::SystemClock clock;
    TRY_VALUE(const auto workspace, application::Workspace::create(file, {clock, u"benchmark"_s, {}}));
    QElapsedTimer timer;
    timer.start();
    double seen = 0;
    // the rows are seen once the last of them is read and the progress is told for the last time
    const auto report = application::Imports(*workspace).import(requestFor(csv), [&](qint64, qint64) {
        seen = millisecondsSince(timer);
        return true;
    });
    if (report.has_error())
        return report.error();
    return std::pair(seen, millisecondsSince(timer));
}

/// A plain connection that counts reasons.
class BareGroups
{
public:
    ~BareGroups() { sqlite3_close(m_database); }

    domain::Result<double> count(const QString &workspace)
    {
        sqlite3_close(m_database);
        sqlite3_open_v2(workspace.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
        QElapsedTimer timer;
        timer.start();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_database,
            "SELECT reason, count(*) FROM response WHERE data_set = (SELECT max(id) FROM data_set) GROUP BY reason",
            -1, &statement, nullptr);
        int groups = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            ++groups;
        sqlite3_finalize(statement);
        if (groups == 0)
            return failed(QString::fromUtf8(sqlite3_errmsg(m_database)));
        return millisecondsSince(timer);
    }

private:
    sqlite3 *m_database = nullptr;
};

domain::ExploreRequest paretoByReason(const application::Workspace &workspace)
{
    domain::ExploreRequest request;
    request.dataSet = application::Evidence(const_cast<application::Workspace &>(workspace)).dataSets().first().id;
    request.view = domain::ExploreView::Pareto;
    request.by = domain::word(domain::ResponseField::Reason);
    return request;
}

domain::Result<double> lookAt(application::Workspace &workspace, const domain::ExploreRequest &request)
{
    QElapsedTimer timer;
    timer.start();
    TRY_DONE(application::Evidence(workspace).pareto(request));
    return millisecondsSince(timer);
}

domain::Result<std::unique_ptr<application::Workspace>> openAgain(const QString &path, const domain::Clock &clock)
{
    return application::Workspace::open(
        path, application::Workspace::Mode::ReadOnly, application::WorkspaceEnvironment{clock, u"benchmark"_s, {}});
}

/// Acts as somebody who takes part in the running round, and says which round that is.
domain::Result<domain::RoundId> joinRound(application::Workspace &workspace)
{
    for (const domain::Person &person : application::Teams(workspace).people()) {
        const auto round = application::Rounds(workspace).roundFor(person.id);
        if (!round || round->stateOn(workspace.clock().today()) != domain::RoundState::Running)
            continue;
        TRY_DONE(workspace.actAs(person.id));
        return round->id;
    }
    return domain::Error{domain::ErrorCode::NotFound, {}, u"round"_s};
}

/// The median time of saving so many notes; ends early when `goesOn` says no.
domain::Result<double> saveNotes(
    application::Workspace &workspace, domain::RoundId round, int count, const std::atomic<bool> *goesOn)
{
    application::NoteDraft draft;
    draft.round = round;
    draft.effect = domain::Effect::Better;
    draft.text = u"She asked why the second bill was higher."_s;
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        if (goesOn && !*goesOn)
            break;
        QElapsedTimer timer;
        timer.start();
        TRY_DONE(application::Notes(workspace).add(draft));
        times.append(millisecondsSince(timer));
        QThread::msleep(10); // as many contacts come, not one upon the other
    }
    if (times.size() < count / 2)
        return failed(u"the import was over before enough notes were saved; take more responses"_s);
    return median(times);
}

} // namespace

domain::Result<void> writeResponses(const QString &workspace, const QString &csv)
{
    QFile::remove(csv);
    TRY_DONE(sqliteProgram(workspace,
        {u"-csv"_s, u"-header"_s,
            u"SELECT day AS date, score, touchpoint, customer_type AS \"customer-type\", reason, minutes, comment,"
            " customer FROM response WHERE data_set = (SELECT max(id) FROM data_set) ORDER BY id"_s},
        csv));
    return domain::success();
}

domain::Result<QList<Row>> importRows(const QString &csv, const QString &folder, int runs)
{
    const QString bareFile = folder + u"/bare-import.sqlite"_s;
    const QString ourFile = folder + u"/import.tryweek"_s;
    QList<double> bare;
    QList<double> seen;
    QList<double> searchable;
    for (int run = 0; run <= runs; ++run) {
        QFile::remove(bareFile);
        TRY_VALUE(
            const double bareTime, sqliteProgram(bareFile, {u".mode csv"_s, u".import \"%1\" responses"_s.arg(csv)}));
        TRY_VALUE(const auto ours, importOnce(csv, ourFile));
        if (run == 0)
            continue;
        bare.append(bareTime);
        seen.append(ours.first);
        searchable.append(ours.second);
    }
    QFile::remove(bareFile);
    removeWorkspace(ourFile);
    return QList<Row>{{u"import of a customer file, before its comments are indexed, against .import of bare text"_s,
                          median(bare), median(seen), 1.5},
        {u"… until its comments are searchable, against the same"_s, median(bare), median(searchable), 4.5}};
}

domain::Result<QList<Row>> paretoRows(const QString &workspace, int runs)
{
    const domain::SystemClock clock;
    BareGroups bare;
    TRY_VALUE(const Row first,
        compare(
            u"a Pareto, first look, against the bare GROUP BY"_s, 1.0, runs, [&] { return bare.count(workspace); },
            [&]() -> domain::Result<double> {
                TRY_VALUE(const auto opened, openAgain(workspace, clock));
                return lookAt(*opened, paretoByReason(*opened));
            }));
    TRY_VALUE(const auto opened, openAgain(workspace, clock));
    domain::ExploreRequest request = paretoByReason(*opened);
    request.filter.scoreTo = 6;
    TRY_DONE(lookAt(*opened, request));
    double low = 0;
    TRY_VALUE(const Row again,
        compare(
            u"the same view after a filter change, against the bare GROUP BY"_s, 0.2, runs,
            [&] { return bare.count(workspace); },
            [&] {
                request.filter.scoreTo = low = low < 9 ? low + 1 : 0; // another filter each time
                return lookAt(*opened, request);
            }));
    return QList<Row>{first, again};
}

domain::Result<Row> noteDuringImportRow(const QString &example, const QString &csv, int notes)
{
    const domain::SystemClock clock;
    TRY_VALUE(const auto workspace,
        application::Workspace::open(example, application::Workspace::Mode::ReadWrite, {clock, u"benchmark"_s, {}}));
    TRY_VALUE(const domain::RoundId round, joinRound(*workspace));
    TRY_VALUE(const double alone, saveNotes(*workspace, round, notes, nullptr));

    std::atomic<bool> goesOn = true;
    std::atomic<bool> stop = false;
    application::Imports imports(*workspace);
    domain::Result<application::ImportReport> report = application::ImportReport();
    const std::unique_ptr<QThread> importing(QThread::create([&] {
        report = imports.import(requestFor(csv), [&stop](qint64, qint64) { return !stop; });
        goesOn = false;
    }));
    importing->start();
    const auto during = saveNotes(*workspace, round, notes, &goesOn);
    stop = true;
    importing->wait();
    if (during.has_error())
        return during.error();
    if (report.has_error() && report.error().code != domain::ErrorCode::Cancelled)
        return report.error();
    return Row{u"a note saved while an import goes on, against without it"_s, alone, during.value(), 5.0};
}

} // namespace benchmark
