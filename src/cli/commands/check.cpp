// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/maintenance.h"

#include "cli/commands/commands.h"
#include "cli/invocation.h"
#include "cli/output.h"

#include <CLI/App.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct CheckOptions
{
    std::string file;
    bool json = false;
};

QString problemLine(const domain::CheckProblem &problem)
{
    switch (problem.part) {
    case domain::CheckProblem::Part::File:
        return u"file: "_s + problem.detail;
    case domain::CheckProblem::Part::Reference:
        return u"reference: "_s + problem.detail;
    case domain::CheckProblem::Part::Search:
        return u"search: "_s + problem.detail;
    case domain::CheckProblem::Part::History:
        return u"history: "_s + problem.detail;
    }
    return problem.detail;
}

domain::Result<void> checkFile(const CheckOptions &options)
{
    const QString file = text(options.file);
    TRY_VALUE(const domain::CheckReport report, application::Maintenance::check(file));
    QStringList lines;
    for (const domain::CheckProblem &problem : report.problems)
        lines.append(problemLine(problem));
    if (options.json)
        printJson({{u"whole"_s, report.isWhole()}, {u"problems"_s, QJsonArray::fromStringList(lines)}});
    else if (report.isWhole())
        printLine(u"The file is whole."_s);
    else
        for (const QString &line : std::as_const(lines))
            printLine(line);
    if (!report.isWhole())
        return domain::Error{domain::ErrorCode::FileDamaged, {}, file};
    return domain::success();
}

} // namespace

void addCheck(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App *command = app.add_subcommand("check", "Check the whole file; say what is damaged");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] { invocation.chosen = [options] { return checkFile(*options); }; });
}

} // namespace cli
