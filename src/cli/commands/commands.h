// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace CLI
{
class App;
}

namespace cli
{

struct Invocation;

// Each adds one command with its options; parsing makes it the one that is chosen. One file a command.

void addExample(CLI::App &app, Invocation &invocation);
void addInfo(CLI::App &app, Invocation &invocation);
void addImport(CLI::App &app, Invocation &invocation);
void addPreview(CLI::App &app, Invocation &invocation);
void addExplore(CLI::App &app, Invocation &invocation);
void addViews(CLI::App &app, Invocation &invocation);
void addProfiles(CLI::App &app, Invocation &invocation);
void addNote(CLI::App &app, Invocation &invocation);
void addVerdict(CLI::App &app, Invocation &invocation);
void addSearch(CLI::App &app, Invocation &invocation);
void addExport(CLI::App &app, Invocation &invocation);
void addCheck(CLI::App &app, Invocation &invocation);
void addBackup(CLI::App &app, Invocation &invocation);

} // namespace cli
