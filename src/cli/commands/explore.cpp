// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/evidence.h"
#include "application/data/explorejson.h"
#include "application/data/keptviews.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/commands/exploretables.h"
#include "cli/commands/keptthings.h"
#include "cli/output.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct ExploreOptions
{
    std::string file;
    std::string dataSet;
    std::string view;
    std::string by;
    std::string weight = "count";
    std::vector<std::string> where;
    std::string from;
    std::string to;
    std::string kept;
    std::string keptAs;
    bool json = false;
};

domain::Result<domain::ResponseFilter::Condition> conditionOf(const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals <= 0)
        return wrongUse(u"--where wants FIELD=VALUE, not “%1”"_s.arg(assignment));
    const QString name = assignment.left(equals);
    domain::ResponseFilter::Condition condition;
    condition.value = assignment.mid(equals + 1);
    if (const auto field = domain::fromWord<domain::ResponseField>(name); field.has_value())
        condition.field = field.value();
    else
        condition.attribute = name;
    return condition;
}

domain::Result<domain::ExploreRequest> requestOf(application::Workspace &workspace, const ExploreOptions &options)
{
    if (!options.kept.empty()) {
        TRY_VALUE(const domain::KeptView view, keptView(workspace, text(options.kept)));
        return view.request;
    }
    domain::ExploreRequest request;
    TRY_VALUE(request.view, domain::fromWord<domain::ExploreView>(text(options.view)));
    TRY_VALUE(request.weight, domain::fromWord<domain::Weight>(text(options.weight)));
    TRY_VALUE(request.filter.from, dayOption("--from", options.from));
    TRY_VALUE(request.filter.to, dayOption("--to", options.to));
    for (const std::string &assignment : options.where) {
        TRY_VALUE(const auto condition, conditionOf(text(assignment)));
        request.filter.conditions.append(condition);
    }
    request.by = text(options.by);
    if (request.by.isEmpty() && request.view == domain::ExploreView::Pareto)
        request.by = domain::word(domain::ResponseField::Reason);
    TRY_VALUE(const domain::DataSet set, chosenDataSet(workspace, text(options.dataSet)));
    request.dataSet = set.id;
    return request;
}

/// A field or attribute that is not there is a slip of the command line: say what there is.
domain::Error explained(application::Workspace &workspace, domain::DataSetId set, const domain::Error &error)
{
    if (error.code != domain::ErrorCode::FieldInvalid)
        return error;
    const QString known = application::Evidence(workspace).groupings(set).join(u", "_s);
    const QString option = error.context == "by"_L1 ? u"--by"_s : u"--where"_s;
    return wrongUse(known.isEmpty() ? u"%1: the data set has no “%2”"_s.arg(option, error.detail)
                                    : u"%1: the data set has no “%2”, it has %3"_s.arg(option, error.detail, known));
}

/// Keeps the look under a name that no other view has.
domain::Result<void> keep(application::Workspace &workspace, const Invocation &invocation,
    const domain::ExploreRequest &request, const QString &name)
{
    for (const domain::KeptView &view : application::KeptViews(workspace).all())
        if (view.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return wrongUse(u"--kept-as: a view “%1” is kept already; views --remove takes it away"_s.arg(view.name));
    TRY_DONE(chooseActing(workspace, invocation));
    TRY_DONE(application::KeptViews(workspace).keep(request, name));
    return domain::success();
}

domain::Result<void> showView(const Invocation &invocation, const ExploreOptions &options)
{
    if (options.view.empty() && options.kept.empty())
        return wrongUse(u"explore wants --view VIEW, or --kept NAME for a view that was kept"_s);
    TRY_VALUE(const auto workspace,
        options.keptAs.empty() ? openToRead(invocation, options.file) : open(invocation, options.file));
    TRY_VALUE(const domain::ExploreRequest request, requestOf(*workspace, options));
    const auto result = application::Evidence(*workspace).explore(request);
    if (result.has_error())
        return explained(*workspace, request.dataSet, result.error());
    if (!options.keptAs.empty())
        TRY_DONE(keep(*workspace, invocation, request, text(options.keptAs)));
    if (options.json)
        printJson(application::toJson(result.value()));
    else
        printView(result.value(), request);
    return domain::success();
}

} // namespace

void addExplore(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<ExploreOptions>();
    CLI::App *command = app.add_subcommand("explore", "Look at a data set");
    command->add_option("FILE", options->file, "The workspace")->required();
    command->add_option("--data-set", options->dataSet, "Its name or id; may be left out when there is only one")
        ->type_name("NAME");
    std::vector<std::string> views;
    for (const auto &[view, word] : domain::EnumWords<domain::ExploreView>::words)
        views.emplace_back(word);
    command
        ->add_option("--view", options->view,
            "What to show: overview, journey, pareto, concentration, contrast, drivers, forensics or words")
        ->type_name("VIEW")
        ->check(CLI::IsMember(views));
    command
        ->add_option("--by", options->by,
            "What responses are grouped by: a field or an attribute (default: pareto by reason, journey and drivers "
            "by"
            " touchpoint, concentration by customer, contrast by everything)")
        ->type_name("FIELD|ATTRIBUTE");
    command->add_option("--weight", options->weight, "What it adds up: count, minutes or cost (default: count)")
        ->type_name("WEIGHT")
        ->check(CLI::IsMember({"count", "minutes", "cost"}));
    command->add_option("--where", options->where, "Only responses with this value; may be given several times")
        ->type_name("FIELD=VALUE")
        ->expected(1)
        ->take_all();
    command->add_option("--from", options->from, "From this day on")->type_name("DAY");
    command->add_option("--to", options->to, "Up to this day")->type_name("DAY");
    CLI::Option *kept = command->add_option("--kept", options->kept, "Show the view kept under this name as it is")
                            ->type_name("NAME");
    for (const char *other : {"--view", "--by", "--weight", "--where", "--from", "--to", "--data-set"})
        kept->excludes(command->get_option(other));
    command->add_option("--kept-as", options->keptAs, "Keep what is shown as a view of this name")
        ->type_name("NAME")
        ->excludes(kept);
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return showView(invocation, *options); };
    });
}

} // namespace cli
