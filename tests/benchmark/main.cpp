// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/listrows.h"
#include "benchmark/measure.h"
#include "benchmark/noterow.h"
#include "benchmark/responserows.h"
#include "benchmark/trialfiles.h"
#include "benchmark/windowrows.h"
#include "wording/errors.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace
{

/// What the command line asks for.
struct Plan
{
    QString folder;
    qint64 notes = 1'000'000;
    qint64 responses = 1'000'000;
    int windowRuns = 9;
    int responseRuns = 5;
    int waitingNotes = 100;
    int noteRuns = 300;
    int memoryRuns = 3;
};

/// The rows about customer data.
domain::Result<void> measureResponses(
    const benchmark::TrialFiles &files, const Plan &plan, QList<benchmark::Row> &rows)
{
    TRY_VALUE(const QString large, files.responses(plan.responses));
    const QString csv = files.path(u"responses-%1.csv"_s.arg(plan.responses));
    TRY_DONE(benchmark::writeResponses(large, csv));
    TRY_VALUE(const QList<benchmark::Row> imports, benchmark::importRows(csv, plan.folder, plan.responseRuns));
    rows += imports;
    TRY_VALUE(const QList<benchmark::Row> looks, benchmark::paretoRows(large, plan.responseRuns));
    rows += looks;
    TRY_VALUE(const QString example, files.example());
    TRY_VALUE(const benchmark::Row waiting, benchmark::noteDuringImportRow(example, csv, plan.waitingNotes));
    rows += waiting;
    return domain::success();
}

domain::Result<void> measureWindows(const benchmark::TrialFiles &files, const Plan &plan, QList<benchmark::Row> &rows)
{
    TRY_VALUE(const QString empty, files.empty());
    TRY_VALUE(const benchmark::Row emptyWindow, benchmark::emptyWindowRow(empty, plan.windowRuns));
    rows += emptyWindow;
    TRY_VALUE(const QString large, files.large(plan.notes));
    TRY_VALUE(const QString withoutNotes, files.withoutNotes());
    TRY_VALUE(const benchmark::Row largeWindow, benchmark::largeWindowRow(withoutNotes, large, plan.windowRuns));
    rows += largeWindow;
    TRY_VALUE(const benchmark::Row memory, benchmark::memoryRow(withoutNotes, large, plan.memoryRuns));
    rows += memory;
    TRY_VALUE(const QString example, files.example());
    TRY_VALUE(const benchmark::Row small, benchmark::smallWindowRow(example, plan.windowRuns));
    rows += small;
    return domain::success();
}

domain::Result<void> measureNotes(const benchmark::TrialFiles &files, const Plan &plan, QList<benchmark::Row> &rows)
{
    TRY_VALUE(const QString example, files.example());
    TRY_VALUE(
        const benchmark::Row few, benchmark::noteSavedRow(example, files.path(u"bare.sqlite"_s), plan.noteRuns));
    rows += few;
    TRY_VALUE(const QString large, files.large(plan.notes));
    TRY_VALUE(benchmark::Row many, benchmark::noteSavedRow(large, files.path(u"bare.sqlite"_s), plan.noteRuns));
    many.what += u", 1,000,000 notes there"_s;
    rows += many;
    return domain::success();
}

domain::Result<void> measureLists(const benchmark::TrialFiles &files, const Plan &plan, QList<benchmark::Row> &rows)
{
    TRY_VALUE(const QString large, files.large(plan.notes));
    TRY_VALUE(const benchmark::Row search, benchmark::searchRow(large, plan.noteRuns));
    rows += search;
    TRY_VALUE(const benchmark::Row page, benchmark::pageRow(large, plan.notes * 9 / 10, plan.noteRuns));
    rows += page;
    return domain::success();
}

using Part = domain::Result<void> (*)(const benchmark::TrialFiles &, const Plan &, QList<benchmark::Row> &);
constexpr std::pair<const char *, Part> parts[] = {
    {"windows", measureWindows},
    {"notes", measureNotes},
    {"lists", measureLists},
    {"responses", measureResponses},
};

/// Measures part after part, or one of them; the first row that cannot be measured ends it. What was measured before
/// stands in `rows`.
domain::Result<void> measure(const Plan &plan, const QString &only, QList<benchmark::Row> &rows)
{
    const benchmark::TrialFiles files(plan.folder);
    for (const auto &[name, part] : parts)
        if (only.isEmpty() || only == QLatin1StringView(name))
            TRY_DONE(part(files, plan, rows));
    return domain::success();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Tryweek against the bare thing. Exits with 1 when a bound is broken."_s);
    parser.addHelpOption();
    const QCommandLineOption folder(u"folder"_s, u"Where the trial workspaces lie; a real disk."_s, u"FOLDER"_s,
        QDir::cleanPath(QStringLiteral(TRYWEEK_BIN_DIR "/../benchmark")));
    const QCommandLineOption notes(u"notes"_s, u"Notes in the large workspace."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption responses(u"responses"_s, u"Responses in the large data set."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption only(u"only"_s, u"Measures one part: windows, notes, lists or responses."_s, u"PART"_s);
    parser.addOptions({folder, notes, responses, only});
    parser.process(application);

    Plan plan;
    plan.folder = parser.value(folder);
    plan.notes = parser.value(notes).toLongLong();
    plan.responses = parser.value(responses).toLongLong();
    QList<benchmark::Row> rows;
    const auto measured = measure(plan, parser.value(only), rows);
    QTextStream(stdout) << benchmark::table(rows);
    if (measured.has_error()) {
        QTextStream(stderr) << wording::sentence(measured.error()) << '\n';
        return 2;
    }
    for (const benchmark::Row &row : rows)
        if (!row.holds())
            return 1;
    return 0;
}
