// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/overview/workspacesummary.h"
#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"

#include <CLI/App.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct InfoOptions
{
    std::string file;
    bool json = false;
};

template <typename Things, typename Name>
QJsonArray named(const Things &things, Name name)
{
    QJsonArray array;
    for (const auto &thing : things)
        array.append(QJsonObject{{u"id"_s, idText(thing.id)}, {u"name"_s, name(thing)}});
    return array;
}

QJsonArray cyclesJson(const QList<application::CycleState> &cycles)
{
    QJsonArray array;
    for (const application::CycleState &state : cycles)
        array.append(QJsonObject{{u"id"_s, idText(state.cycle.id)}, {u"title"_s, state.cycle.title},
            {u"step"_s, domain::word(state.current)}});
    return array;
}

QJsonArray roundsJson(const QList<application::RoundLine> &rounds)
{
    QJsonArray array;
    for (const application::RoundLine &line : rounds)
        array.append(QJsonObject{{u"id"_s, idText(line.round.id)}, {u"cycle"_s, idText(line.round.cycle)},
            {u"idea"_s, line.idea}, {u"state"_s, domain::word(line.state)}, {u"notes"_s, line.notes}});
    return array;
}

QJsonObject infoJson(const application::WorkspaceSummary &contents)
{
    const auto name = [](const auto &thing) { return thing.name; };
    const auto statement = [](const domain::Goal &goal) { return goal.statement; };
    return {{u"schema"_s, contents.schema}, {u"teams"_s, named(contents.teams, name)},
        {u"people"_s, named(contents.people, name)}, {u"goals"_s, named(contents.goals, statement)},
        {u"data_sets"_s, named(contents.dataSets, name)}, {u"cycles"_s, cyclesJson(contents.cycles)},
        {u"rounds"_s, roundsJson(contents.rounds)}};
}

void printInfo(const application::WorkspaceSummary &contents)
{
    printLine(u"Schema %1"_s.arg(contents.schema));
    for (const domain::Team &team : contents.teams)
        printLine(u"Team      %1"_s.arg(team.name));
    for (const domain::Person &person : contents.people)
        printLine(u"Person    %1, %2"_s.arg(person.name, domain::word(person.role)));
    for (const domain::Goal &goal : contents.goals)
        printLine(u"Goal      %1"_s.arg(goal.statement));
    for (const domain::DataSet &set : contents.dataSets)
        printLine(u"Data set  %1, %2 responses"_s.arg(set.name, QString::number(set.responses)));
    for (const application::CycleState &state : contents.cycles)
        printLine(
            u"Cycle %1  %2, step %3"_s.arg(idText(state.cycle.id), state.cycle.title, domain::word(state.current)));
    for (const application::RoundLine &line : contents.rounds)
        printLine(u"Round %1  %2, %3 notes: %4"_s.arg(
            idText(line.round.id), domain::word(line.state), QString::number(line.notes), line.idea));
}

domain::Result<void> showInfo(const Invocation &invocation, const InfoOptions &options)
{
    TRY_VALUE(const auto workspace, openToRead(invocation, options.file));
    TRY_VALUE(const application::WorkspaceSummary contents, application::contents(*workspace));
    if (options.json)
        printJson(infoJson(contents));
    else
        printInfo(contents);
    return domain::success();
}

} // namespace

void addInfo(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<InfoOptions>();
    CLI::App *command = app.add_subcommand("info", "Teams, goals, cycles by step, counts, schema");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return showInfo(invocation, *options); };
    });
}

} // namespace cli
