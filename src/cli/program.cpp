// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/commands/commands.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "wording/errors.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

constexpr int failed = 1;
constexpr int badUse = 2;

/// Our own line for what CLI11 says in two.
QString firstLine(const CLI::ParseError &error)
{
    return QString::fromStdString(error.what()).section(u'\n', 0, 0).trimmed();
}

int report(const domain::Error &error)
{
    QString line = wording::sentence(error);
    if (error.code == domain::ErrorCode::ImportDatesAmbiguous)
        line += u" --date-order dmy or --date-order mdy says it."_s;
    printError(line);
    return error.code == domain::ErrorCode::UsageWrong ? badUse : failed;
}

/// The end of a command that did what it was asked to: it has succeeded when the answer arrived too.
int printed()
{
    const auto finished = finishOutput();
    if (finished.has_value())
        return 0;
    const QString &said = finished.error().detail;
    printError(u"The answer could not be written to the standard output%1. What the command was to do is done. Send "
               "the answer elsewhere."_s.arg(said.isEmpty() ? QString() : u" (%1)"_s.arg(said)));
    return failed;
}

void addCommands(CLI::App &app, Invocation &invocation)
{
    addExample(app, invocation);
    addInfo(app, invocation);
    addImport(app, invocation);
    addPreview(app, invocation);
    addExplore(app, invocation);
    addViews(app, invocation);
    addProfiles(app, invocation);
    addNote(app, invocation);
    addVerdict(app, invocation);
    addSearch(app, invocation);
    addExport(app, invocation);
    addCheck(app, invocation);
    addBackup(app, invocation);
}

} // namespace

int run(int argc, const char *const *argv, const domain::Clock &clock)
{
    Invocation invocation{clock};
    CLI::App app("Tryweek on the command line: what a workspace holds, in and out.", "tryweek-cli");
    app.set_version_flag("--version", "tryweek-cli " TRYWEEK_VERSION, "Show the version and leave");
    app.add_option("--person", invocation.person, "Who acts; added when new (default: the operating-system user)")
        ->type_name("NAME");
    app.require_subcommand(1);
    app.fallthrough();
    addCommands(app, invocation);

    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForVersion &version) {
        printLine(QString::fromStdString(version.what()));
        return printed();
    } catch (const CLI::Success &) {
        const auto asked = app.get_subcommands();
        printOwnText(QString::fromStdString(asked.empty() ? app.help() : asked.front()->help()).trimmed());
        return printed();
    } catch (const CLI::ParseError &error) {
        return report({domain::ErrorCode::UsageWrong, firstLine(error), {}});
    }

    const domain::Result<void> done = invocation.chosen();
    return done.has_error() ? report(done.error()) : printed();
}

} // namespace cli
