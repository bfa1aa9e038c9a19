#include "application/evidence.h"
#include "application/explorejson.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
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
    std::string by = "reason";
    std::string weight = "count";
    std::vector<std::string> where;
    std::string from;
    std::string to;
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
    domain::ExploreRequest request;
    TRY_VALUE(request.view, domain::fromWord<domain::ExploreView>(text(options.view)));
    TRY_VALUE(request.weight, domain::fromWord<domain::Weight>(text(options.weight)));
    TRY_VALUE(request.filter.from, dayOption("--from", options.from));
    TRY_VALUE(request.filter.to, dayOption("--to", options.to));
    for (const std::string &assignment : options.where) {
        TRY_VALUE(const auto condition, conditionOf(text(assignment)));
        request.filter.conditions.append(condition);
    }
    if (request.view == domain::ExploreView::Pareto)
        request.by = text(options.by);
    TRY_VALUE(const domain::DataSet set, chosenDataSet(workspace, text(options.dataSet)));
    request.dataSet = set.id;
    return request;
}

QStringList overviewRow(const QString &name, const domain::ScoreSummary &scores)
{
    const auto interval = [](const std::optional<domain::Interval> &range) {
        return range ? u"%1 to %2"_s.arg(shortNumber(range->low), shortNumber(range->high)) : QString();
    };
    return {name, QString::number(scores.n), QString::number(scores.missing),
        scores.mean ? shortNumber(*scores.mean) : QString(), scores.nps ? shortNumber(*scores.nps) : QString(),
        interval(scores.npsInterval), scores.lowShare ? percent(*scores.lowShare) : QString()};
}

void printOverview(const domain::Overview &overview)
{
    QList<QStringList> rows{
        {u"Month"_s, u"n"_s, u"Missing"_s, u"Mean"_s, u"NPS"_s, u"95 % interval"_s, u"Low scores"_s}};
    for (const domain::MonthSummary &month : overview.byMonth)
        rows.append(overviewRow(month.month.toString(u"yyyy-MM"_s), month.scores));
    rows.append(overviewRow(u"All"_s, overview.scores));
    printTable(rows, {1, 2, 3, 4, 6});
}

void printPareto(const domain::Pareto &pareto, const ExploreOptions &options)
{
    QList<QStringList> rows{{text(options.by), u"count"_s, text(options.weight), u"share"_s, u"cumulative"_s}};
    for (const domain::ParetoRow &row : pareto.rows)
        rows.append({row.key.isEmpty() ? u"(not given)"_s : row.key.simplified(), QString::number(row.count),
            shortNumber(row.weight), percent(row.share), percent(row.cumulative)});
    printTable(rows, {1, 2, 3, 4});
    printLine(u"n %1, total %2"_s.arg(pareto.n).arg(shortNumber(pareto.total)));
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

domain::Result<void> showView(const Invocation &invocation, const ExploreOptions &options)
{
    TRY_VALUE(const auto workspace, openToRead(invocation, options.file));
    TRY_VALUE(const domain::ExploreRequest request, requestOf(*workspace, options));
    const application::Evidence evidence(*workspace);
    if (request.view == domain::ExploreView::Pareto) {
        const auto pareto = evidence.pareto(request);
        if (pareto.has_error())
            return explained(*workspace, request.dataSet, pareto.error());
        options.json ? printJson(application::toJson(pareto.value())) : printPareto(pareto.value(), options);
    } else {
        const auto overview = evidence.overview(request);
        if (overview.has_error())
            return explained(*workspace, request.dataSet, overview.error());
        options.json ? printJson(application::toJson(overview.value())) : printOverview(overview.value());
    }
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
    command->add_option("--view", options->view, "What to show: overview or pareto")
        ->required()
        ->type_name("VIEW")
        ->check(CLI::IsMember({"overview", "pareto"}));
    command->add_option("--by", options->by, "What the Pareto counts by: a field or an attribute (default: reason)")
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
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &invocation] {
        invocation.chosen = [options, &invocation] { return showView(invocation, *options); };
    });
}

} // namespace cli
