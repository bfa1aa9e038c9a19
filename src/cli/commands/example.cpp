// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/example/example.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct ExampleOptions
{
    std::string file;
    qint64 notes = 0;
    qint64 responses = 0;
    quint32 seed = 1;
};

domain::Result<void> makeExampleFile(const Invocation &invocation, const ExampleOptions &options)
{
    application::ExampleRequest request;
    request.path = text(options.file);
    request.seed = options.seed;
    request.now = invocation.clock.now();
    request.extraNotes = options.notes;
    request.extraResponses = options.responses;
    request.account = accountOf(invocation);
    TRY_DONE(application::makeExample(request));
    printLine(u"Made %1."_s.arg(request.path));
    return domain::success();
}

} // namespace

void addExample(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ExampleOptions>();
    CLI::App *command = app.add_subcommand("example", "Make the example workspace, or a big one for trials");
    command->add_option("FILE", options->file, "The new workspace; must not exist yet")->required();
    command->add_option("--notes", options->notes, "Notes in all, when more than the example's own")
        ->type_name("N")
        ->check(CLI::Range(qint64(0), qint64(100'000'000)));
    command->add_option("--responses", options->responses, "Responses in all, when more than the example's own")
        ->type_name("N")
        ->check(CLI::Range(qint64(0), qint64(100'000'000)));
    command->add_option("--seed", options->seed, "Another seed, another example")->type_name("N");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return makeExampleFile(invocation, *options); };
    });
}

} // namespace cli
