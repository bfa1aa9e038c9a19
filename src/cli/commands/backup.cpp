// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/workspace/maintenance.h"

#include "cli/commands/commands.h"
#include "cli/invocation.h"
#include "cli/output.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct BackupOptions
{
    std::string file;
    std::string out;
};

domain::Result<void> backUp(const BackupOptions &options)
{
    TRY_DONE(application::Maintenance::backup(text(options.file), text(options.out)));
    printLine(u"Saved %1."_s.arg(text(options.out)));
    return domain::success();
}

} // namespace

void addBackup(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<BackupOptions>();
    CLI::App *command = app.add_subcommand("backup", "Copy the workspace, whole by itself, also while it is open");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_option("OUT", options->out, "The copy; must not exist yet")->required();
    command->callback([options, &invocation] { invocation.chosen = [options] { return backUp(*options); }; });
}

} // namespace cli
