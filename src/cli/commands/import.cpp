// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/importprofiles.h"
#include "application/data/imports.h"
#include "application/workspace/newworkspace.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"
#include "cli/readingarguments.h"
#include "cli/readingoutput.h"

#include <CLI/App.hpp>

#include <QFileInfo>
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
    ReadingArguments reading;
    std::string profile;
    std::string rejects;
    std::string name;
    bool dryRun = false;
    bool json = false;
};

/// Fills the request with what --profile, the options and, where nobody says what the columns mean, their headers
/// say.
domain::Result<void> decideReading(
    const ImportOptions &options, application::Workspace *workspace, application::ImportRequest &request)
{
    domain::ImportProfile base;
    if (!options.profile.empty()) {
        if (!workspace)
            return wrongUse(u"--profile wants a workspace that has profiles"_s);
        const auto found = application::ImportProfiles(*workspace).named(text(options.profile));
        if (found.has_error())
            return wrongUse(u"there is no profile “%1”"_s.arg(text(options.profile)));
        base = found.value();
    }
    TRY_VALUE(request.options, options.reading.optionsOver(base.options));
    if (base.mapping.entries.isEmpty() && options.reading.map.empty()) {
        TRY_VALUE(const auto preview, application::Imports::preview(request.path, request.options, {}));
        base.mapping = preview.table.proposed;
    }
    TRY_VALUE(request.mapping, options.reading.mappingOver(base.mapping));
    return domain::success();
}

void printReport(const application::ImportReport &report, const domain::ColumnMapping &mapping, bool dryRun)
{
    const domain::ImportOutcome &outcome = report.outcome;
    printLine((dryRun ? u"Would import into “%1”: "_s : u"Imported into “%1”: "_s).arg(report.name)
        + u"%1 rows read, %2 added, %3 already there, %4 rejected."_s.arg(QString::number(outcome.read),
            QString::number(outcome.added), QString::number(outcome.already), QString::number(outcome.rejected)));
    if (outcome.missing > 0 || outcome.outOfScale > 0)
        printLine(u"%1 without a score, %2 with a score outside the scale (kept without it)."_s.arg(
            QString::number(outcome.missing), QString::number(outcome.outOfScale)));
    printReversedScale(mapping);
    printNoAnswers(report.noAnswers);
    for (const domain::RejectedRow &row : report.rejected.first(qMin(shownRejects, int(report.rejected.size()))))
        printLine(rejectedLine(row));
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
    const Invocation &invocation, const ImportOptions &options, application::ImportRequest &request)
{
    TRY_DONE(decideReading(options, &workspace, request));
    if (options.dryRun)
        return application::Imports(workspace).dryRun(request);
    if (!workspace.person()) {
        TRY_DONE(application::Imports(workspace).dryRun(request));
        TRY_DONE(chooseActing(workspace, invocation));
    }
    return application::Imports(workspace).import(request);
}

/// Imports into FILE. One that was not there before is there afterwards only when all went well.
domain::Result<application::ImportReport> importInto(
    const Invocation &invocation, const ImportOptions &options, application::ImportRequest &request)
{
    if (QFileInfo::exists(text(options.file))) {
        TRY_VALUE(const auto workspace,
            options.dryRun ? openToRead(invocation, options.file) : open(invocation, options.file));
        return importThrough(*workspace, invocation, options, request);
    }
    TRY_DONE(decideReading(options, nullptr, request));
    std::optional<application::ImportReport> report;
    const auto build = [&](const QString &path) -> domain::Result<void> {
        TRY_VALUE(const auto workspace, create(invocation, path.toStdString()));
        TRY_VALUE(report, importThrough(*workspace, invocation, options, request));
        return domain::success();
    };
    if (options.dryRun) {
        const QTemporaryDir trial;
        TRY_DONE(build(trial.filePath(u"trial.tryweek"_s)));
    } else {
        TRY_DONE(application::makeWhole(text(options.file), build));
    }
    return *report;
}

domain::Result<void> importData(const Invocation &invocation, const ImportOptions &options)
{
    application::ImportRequest request;
    request.path = text(options.data);
    request.name = text(options.name);
    TRY_VALUE(const application::ImportReport report, importInto(invocation, options, request));
    if (!options.rejects.empty())
        TRY_DONE(application::Imports::saveRejected(text(options.rejects), report.header, report.rejected));
    if (options.json)
        printJson(outcomeJson(report.outcome));
    else
        printReport(report, request.mapping, options.dryRun);
    return domain::success();
}

} // namespace

void addImport(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App *command = app.add_subcommand("import", "Bring a file of customer responses in");
    command->add_option("FILE", options->file, "The workspace; made when it is missing")->required();
    command->add_option("DATA", options->data, "The file with the responses")->required();
    addReadingOptions(command, options->reading);
    command->add_option("--profile", options->profile, "A way to read files that was kept in the workspace")
        ->type_name("NAME");
    command->add_option("--rejects", options->rejects, "Save the rows that were not taken")->type_name("OUT.csv");
    command->add_flag("--dry-run", options->dryRun, "Say what would happen, change nothing");
    command->add_option("--name", options->name, "Of the data set (default: the file's name)")->type_name("NAME");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return importData(invocation, *options); };
    });
}

} // namespace cli
