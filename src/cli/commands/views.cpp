// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"
#include "application/data/importprofiles.h"
#include "application/data/keptviews.h"
#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/commands/keptthings.h"
#include "cli/output.h"

#include <CLI/App.hpp>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct KeptOptions
{
    std::string file;
    std::string remove;
    bool json = false;
};

QString dataSetName(application::Workspace &workspace, domain::DataSetId id)
{
    const auto set = application::Evidence(workspace).dataSet(id);
    return set.has_value() ? set.value().name : QString();
}

domain::Result<void> listViews(application::Workspace &workspace, bool json)
{
    QJsonArray array;
    QList<QStringList> rows{{u"Name"_s, u"View"_s, u"By"_s, u"Data set"_s}};
    for (const domain::KeptView &view : application::KeptViews(workspace).all()) {
        const QString set = dataSetName(workspace, view.request.dataSet);
        array.append(QJsonObject{{u"id"_s, idText(view.id)}, {u"name"_s, view.name},
            {u"view"_s, domain::word(view.request.view)}, {u"by"_s, view.request.by}, {u"data_set"_s, set}});
        rows.append({view.name, domain::word(view.request.view), view.request.by, set});
    }
    if (json)
        printJson({{u"kept_views"_s, array}});
    else if (rows.size() > 1)
        printTable(rows);
    else
        printLine(u"No view is kept; explore --kept-as NAME keeps one."_s);
    return domain::success();
}

domain::Result<void> listProfiles(application::Workspace &workspace, bool json)
{
    QJsonArray array;
    QList<QStringList> rows{{u"Name"_s, u"Columns"_s}};
    for (const domain::ImportProfile &profile : application::ImportProfiles(workspace).all()) {
        array.append(QJsonObject{{u"id"_s, idText(profile.id)}, {u"name"_s, profile.name},
            {u"columns"_s, QJsonArray::fromStringList(profile.header)}});
        rows.append({profile.name, profile.header.join(u", "_s)});
    }
    if (json)
        printJson({{u"profiles"_s, array}});
    else if (rows.size() > 1)
        printTable(rows);
    else
        printLine(u"No way to read files is kept; the import page keeps one under a name."_s);
    return domain::success();
}

domain::Result<void> removeView(application::Workspace &workspace, const QString &name)
{
    TRY_VALUE(const domain::KeptView view, keptView(workspace, name));
    TRY_DONE(application::KeptViews(workspace).remove(view.id));
    printLine(u"Removed the kept view “%1”; the data is untouched."_s.arg(view.name));
    return domain::success();
}

domain::Result<void> removeProfile(application::Workspace &workspace, const QString &name)
{
    TRY_VALUE(const domain::ImportProfile profile, application::ImportProfiles(workspace).named(name));
    TRY_DONE(application::ImportProfiles(workspace).remove(profile.id));
    printLine(u"Removed the profile “%1”; what was imported with it stays."_s.arg(profile.name));
    return domain::success();
}

using List = domain::Result<void> (*)(application::Workspace &workspace, bool json);
using Remove = domain::Result<void> (*)(application::Workspace &workspace, const QString &name);

domain::Result<void> listOrRemove(const Invocation &invocation, const KeptOptions &options, List list, Remove remove)
{
    if (options.remove.empty()) {
        TRY_VALUE(const auto workspace, openToRead(invocation, options.file));
        return list(*workspace, options.json);
    }
    TRY_VALUE(const auto workspace, open(invocation, options.file));
    TRY_DONE(chooseActing(*workspace, invocation));
    return remove(*workspace, text(options.remove));
}

void addKept(CLI::App &app, Invocation &invocation, const char *name, const char *about, List list, Remove remove)
{
    const auto options = std::make_shared<KeptOptions>();
    CLI::App *command = app.add_subcommand(name, about);
    command->add_option("FILE", options->file, "The workspace")->required();
    CLI::Option *removing
        = command->add_option("--remove", options->remove, "Remove the one of this name")->type_name("NAME");
    command->add_flag("--json", options->json, "Print one JSON object")->excludes(removing);
    command->callback([options, &invocation, list, remove] {
        invocation.chosen
            = [options, &invocation, list, remove] { return listOrRemove(invocation, *options, list, remove); };
    });
}

} // namespace

void addViews(CLI::App &app, Invocation &invocation)
{
    addKept(app, invocation, "views", "List the kept views of data sets, or remove one", listViews, removeView);
}

void addProfiles(CLI::App &app, Invocation &invocation)
{
    addKept(
        app, invocation, "profiles", "List the kept ways to read files, or remove one", listProfiles, removeProfile);
}

} // namespace cli
