// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/people/teams.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct NoteOptions
{
    std::string file;
    std::string round;
    std::string effect;
    std::string did = "yes";
    std::string text;
    std::string customerType;
    bool json = false;
};

domain::Result<std::optional<domain::CustomerTypeId>> customerTypeOf(
    application::Workspace &workspace, const QString &name)
{
    if (name.isEmpty())
        return std::optional<domain::CustomerTypeId>();
    for (const domain::CustomerType &type : application::Teams(workspace).customerTypes())
        if (type.name.compare(name, Qt::CaseInsensitive) == 0)
            return std::optional(type.id);
    return domain::Error{domain::ErrorCode::NotFound, name, u"customer type"_s};
}

/// Logging never waits for who has the file: then the note goes to the outbox beside it.
domain::Result<std::unique_ptr<application::Workspace>> openToLog(
    const Invocation &invocation, const std::string &file)
{
    auto opened = open(invocation, file);
    if (opened.has_error() && opened.error().code == domain::ErrorCode::FileLocked)
        return openToRead(invocation, file);
    return opened;
}

domain::Result<void> logNote(const Invocation &invocation, const NoteOptions &options)
{
    TRY_VALUE(const qint64 round, idOption("--round", options.round));
    TRY_VALUE(const domain::Effect effect, domain::fromWord<domain::Effect>(text(options.effect)));
    TRY_VALUE(const domain::Did did, domain::fromWord<domain::Did>(text(options.did)));
    TRY_VALUE(const auto workspace, openToLog(invocation, options.file));

    application::NoteDraft draft;
    draft.round = domain::RoundId(round);
    TRY_DONE(application::Rounds(*workspace).round(draft.round));
    draft.effect = effect;
    draft.did = did;
    draft.text = text(options.text);
    TRY_VALUE(draft.customerType, customerTypeOf(*workspace, text(options.customerType)));
    TRY_DONE(chooseActing(*workspace, invocation)); // last: a wrong round or customer type adds nobody
    TRY_VALUE(const domain::Note note, application::Notes(*workspace).add(draft));
    if (options.json)
        printJson({{u"id"_s, idText(note.id)}});
    else if (workspace->isReadOnly())
        printLine(u"Saved note %1 in the outbox; whoever has the workspace open takes it in."_s.arg(idText(note.id)));
    else
        printLine(u"Saved note %1."_s.arg(idText(note.id)));
    return domain::success();
}

} // namespace

void addNote(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<NoteOptions>();
    CLI::App *command = app.add_subcommand("note", "Log one customer contact");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_option("--round", options->round, "The round, as info names it")->required()->type_name("ID");
    command->add_option("--effect", options->effect, "How the customer reacted")
        ->required()
        ->type_name("EFFECT")
        ->check(CLI::IsMember({"better", "same", "worse", "cannot-tell"}));
    command->add_option("--did", options->did, "Whether you did it (yes unless said)")
        ->type_name("DID")
        ->check(CLI::IsMember({"yes", "partly", "no"}));
    command->add_option("--text", options->text, "What happened")->type_name("T");
    command->add_option("--customer-type", options->customerType, "The kind of customer, by name")->type_name("T");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return logNote(invocation, *options); };
    });
}

} // namespace cli
