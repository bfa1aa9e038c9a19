#include "application/imports.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "wording/evidence.h"

#include <CLI/App.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

constexpr int shownRejects = 20;

struct ImportOptions
{
    std::string file;
    std::string data;
    std::vector<std::string> map;
    std::string scale;
    std::string encoding;
    std::string separator;
    int skipLines = 0;
    bool noHeader = false;
    std::string dateOrder;
    std::string rejects;
    std::string name;
    bool dryRun = false;
    bool json = false;
};

domain::Result<domain::ReadingOptions> readingOptions(const ImportOptions &options)
{
    domain::ReadingOptions reading;
    reading.encoding = text(options.encoding);
    reading.skipLines = options.skipLines;
    reading.hasHeader = !options.noHeader;
    if (!options.separator.empty()) {
        reading.separator = domain::separatorFrom(text(options.separator));
        if (!reading.separator)
            return wrongUse(
                u"--separator wants one character such as ; or tab, not “%1”"_s.arg(text(options.separator)));
    }
    if (!options.dateOrder.empty()) {
        TRY_VALUE(reading.dateOrder, domain::fromWord<domain::DateOrder>(text(options.dateOrder)));
    }
    return reading;
}

/// What --map and --scale say; without --map, what the headers suggest.
domain::Result<domain::ColumnMapping> mappingOf(const ImportOptions &options, const domain::ReadingOptions &reading)
{
    QStringList assignments;
    for (const std::string &assignment : options.map)
        assignments.append(text(assignment));
    TRY_VALUE(domain::ColumnMapping mapping, domain::ColumnMapping::parse(assignments));
    if (mapping.entries.isEmpty()) {
        TRY_VALUE(const auto preview, application::Imports::preview(text(options.data), reading, mapping));
        mapping = preview.table.proposed;
    }
    if (!options.scale.empty()) {
        const auto scale = domain::Scale::parse(text(options.scale));
        if (scale.has_error())
            return wrongUse(
                u"--scale wants nps, csat, effort, yesno or WORST:BEST, not “%1”"_s.arg(text(options.scale)));
        mapping.scale = scale.value();
    }
    return mapping;
}

QString rejectLine(const domain::RejectedRow &row)
{
    const QString where = row.column.isEmpty() ? QString() : u" in "_s + row.column;
    return u"line %1%3: %2"_s.arg(row.line).arg(wording::rejectCause(row.cause, row.value.simplified()), where);
}

void printReport(const application::ImportReport &report, bool dryRun)
{
    const domain::ImportOutcome &outcome = report.outcome;
    printLine((dryRun ? u"Would import into “%1”: "_s : u"Imported into “%1”: "_s).arg(report.name)
        + u"%1 rows read, %2 added, %3 already there, %4 rejected."_s.arg(outcome.read)
              .arg(outcome.added)
              .arg(outcome.already)
              .arg(outcome.rejected));
    if (outcome.missing > 0 || outcome.outOfScale > 0)
        printLine(u"%1 without a score, %2 with a score outside the scale (kept without it)."_s.arg(outcome.missing)
                      .arg(outcome.outOfScale));
    for (const domain::RejectedRow &row : report.rejected.first(qMin(shownRejects, int(report.rejected.size()))))
        printLine(rejectLine(row));
    if (outcome.rejected > shownRejects)
        printLine(u"… and %1 more; --rejects OUT.csv saves them all."_s.arg(outcome.rejected - shownRejects));
}

QJsonObject outcomeJson(const domain::ImportOutcome &outcome)
{
    return {{u"read"_s, outcome.read}, {u"added"_s, outcome.added}, {u"already"_s, outcome.already},
        {u"rejected"_s, outcome.rejected}, {u"missing"_s, outcome.missing}, {u"out_of_scale"_s, outcome.outOfScale}};
}

/// Imports into an open workspace. Somebody new is added only when the import will do: a file that cannot be imported
/// leaves the workspace as it is.
domain::Result<application::ImportReport> importThrough(application::Workspace &workspace,
    const Invocation &invocation, const application::ImportRequest &request, bool dryRun)
{
    if (dryRun)
        return application::Imports(workspace).dryRun(request);
    if (!workspace.person()) {
        TRY_DONE(application::Imports(workspace).dryRun(request));
        TRY_DONE(chooseActing(workspace, invocation));
    }
    return application::Imports(workspace).import(request);
}

/// Imports into FILE. One that was not there before is there afterwards only when all went well.
domain::Result<application::ImportReport> importInto(
    const Invocation &invocation, const ImportOptions &options, const application::ImportRequest &request)
{
    const bool isNew = !QFile::exists(text(options.file));
    const bool dryRun = options.dryRun;
    if (!isNew) {
        TRY_VALUE(
            const auto workspace, dryRun ? openToRead(invocation, options.file) : open(invocation, options.file));
        return importThrough(*workspace, invocation, request, dryRun);
    }
    const QTemporaryDir trial;
    const std::string file = dryRun ? trial.filePath(u"trial.tryweek"_s).toStdString() : options.file;
    const auto report = [&]() -> domain::Result<application::ImportReport> {
        TRY_VALUE(const auto workspace, create(invocation, file));
        return importThrough(*workspace, invocation, request, dryRun);
    }();
    if (report.has_error() && report.error().code != domain::ErrorCode::FileExists)
        QFile::remove(text(file));
    return report;
}

domain::Result<void> importData(const Invocation &invocation, const ImportOptions &options)
{
    application::ImportRequest request;
    request.path = text(options.data);
    request.name = text(options.name);
    TRY_VALUE(request.options, readingOptions(options));
    TRY_VALUE(request.mapping, mappingOf(options, request.options));
    TRY_VALUE(const application::ImportReport report, importInto(invocation, options, request));
    if (!options.rejects.empty())
        TRY_DONE(application::Imports::saveRejected(text(options.rejects), report.header, report.rejected));
    if (options.json)
        printJson(outcomeJson(report.outcome));
    else
        printReport(report, options.dryRun);
    return domain::success();
}

void addReadingOptions(CLI::App *command, ImportOptions &options)
{
    command->add_option("--encoding", options.encoding, "UTF-8, UTF-16, Windows-1252, … (default: found out)")
        ->type_name("E");
    command->add_option("--separator", options.separator, "One character, or comma, semicolon, tab, pipe")
        ->type_name("C");
    command->add_option("--skip-lines", options.skipLines, "Lines before the header")
        ->type_name("N")
        ->check(CLI::Range(0, 1'000'000));
    command->add_flag("--no-header", options.noHeader, "The first row is data already");
    command->add_option("--date-order", options.dateOrder, "dmy, mdy or ymd")
        ->type_name("ORDER")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
}

} // namespace

void addImport(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command = app.add_subcommand("import", "Bring a file of customer responses in");
    command->add_option("FILE", options->file, "The workspace; made when it is missing")->required();
    command->add_option("DATA", options->data, "The file with the responses")->required();
    command
        ->add_option("--map", options->map,
            "Which column is what; COLUMN is a header, or #1, #2 … by position. FIELD: date score touchpoint "
            "customer-type reason reason-found comment customer minutes cost")
        ->type_name("FIELD=COLUMN")
        ->expected(1)
        ->take_all();
    command->add_option("--scale", options->scale, "Of the score: nps, csat, effort, yesno or WORST:BEST")
        ->type_name("SCALE");
    addReadingOptions(command, *options);
    command->add_option("--rejects", options->rejects, "Save the rows that were not taken")->type_name("OUT.csv");
    command->add_flag("--dry-run", options->dryRun, "Say what would happen, change nothing");
    command->add_option("--name", options->name, "Of the data set (default: the file's name)")->type_name("NAME");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return importData(invocation, *options); };
    });
}

} // namespace cli
