// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/export/export.h"

#include "application/cycle/goals.h"
#include "application/people/teams.h"
#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct ExportOptions
{
    std::string file;
    std::string format;
    std::string out;
    std::string team;
    std::string goal;
    std::string cycle;
    std::string from;
    std::string to;
    bool look = false;
};

/// The one thing that has this name or id. NotFound, AmbiguousName.
template <typename Id, typename Things, typename Name>
domain::Result<std::optional<Id>> byName(const Things &things, const QString &word, const QString &kind, Name nameOf)
{
    std::optional<Id> found;
    if (word.isEmpty())
        return found;
    for (const auto &thing : things) {
        if (nameOf(thing).compare(word, Qt::CaseInsensitive) != 0 && idText(thing.id) != word)
            continue;
        if (found)
            return domain::Error{domain::ErrorCode::AmbiguousName, {}, word};
        found = thing.id;
    }
    if (!found)
        return domain::Error{domain::ErrorCode::NotFound, word, kind};
    return found;
}

domain::Result<application::ExportRequest> exportRequest(
    application::Workspace &workspace, const ExportOptions &options)
{
    application::ExportRequest request;
    request.folder = text(options.out);
    TRY_VALUE(request.team,
        byName<domain::TeamId>(application::Teams(workspace).teams(), text(options.team), u"team"_s,
            [](const domain::Team &team) { return team.name; }));
    TRY_VALUE(request.goal,
        byName<domain::GoalId>(application::Goals(workspace).goals(), text(options.goal), u"goal"_s,
            [](const domain::Goal &goal) { return goal.statement; }));
    if (!options.cycle.empty()) {
        TRY_VALUE(const qint64 cycle, idOption("--cycle", options.cycle));
        request.cycle = domain::CycleId(cycle);
    }
    request.lookEarly = options.look;
    TRY_VALUE(request.from, dayOption("--from", options.from));
    TRY_VALUE(request.to, dayOption("--to", options.to));
    return request;
}

/// For writing, because an export is told in the history; for reading when somebody has the file open or it may not
/// be written.
domain::Result<std::unique_ptr<application::Workspace>> openToExport(
    const Invocation &invocation, const std::string &file)
{
    auto workspace = open(invocation, file);
    const bool mayOnlyRead = workspace.has_error()
        && (workspace.error().code == domain::ErrorCode::FileLocked
            || workspace.error().code == domain::ErrorCode::FileReadOnly);
    return mayOnlyRead ? openToRead(invocation, file) : std::move(workspace);
}

domain::Result<void> exportFiles(const Invocation &invocation, const ExportOptions &options)
{
    TRY_VALUE(const auto workspace, openToExport(invocation, options.file));
    TRY_VALUE(const application::ExportRequest request, exportRequest(*workspace, options));
    application::Export handingOn(*workspace);
    TRY_VALUE(const QStringList files, handingOn.csv(request));
    for (const QString &file : files)
        printLine(file);
    if (const QStringList &leftOut = handingOn.leftOut(); !leftOut.isEmpty())
        printError(u"%1 rows could not be read and are not in the export; everything else is. The first is %2. Run "
                   "check on the file."_s.arg(QString::number(leftOut.size()), leftOut.first()));
    return domain::success();
}

} // namespace

void addExport(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App *command = app.add_subcommand("export", "Hand cycles on; private notes never leave");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_option("--format", options->format, "csv: one file a table")
        ->required()
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"csv"}));
    command->add_option("--out", options->out, "The folder to write into; made when missing")
        ->required()
        ->type_name("PATH");
    command->add_option("--team", options->team, "Only this team, by name or id")->type_name("T");
    command->add_option("--goal", options->goal, "Only this goal, by statement or id")->type_name("G");
    command->add_option("--cycle", options->cycle, "Only this cycle")->type_name("ID");
    command->add_option("--from", options->from, "Cycles begun on this day or later")->type_name("DAY");
    command->add_option("--to", options->to, "Cycles begun on this day or earlier")->type_name("DAY");
    command->add_flag(
        "--look", options->look, "Effects of a running round too; written into the history as an early look");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return exportFiles(invocation, *options); };
    });
}

} // namespace cli
