// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/results.h"

#include "cli/access.h"
#include "cli/commands/commands.h"
#include "cli/output.h"

#include <CLI/App.hpp>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

struct VerdictOptions
{
    std::string baseline;
    std::string week;
    bool json = false;
};

/// “6/22”: how many went better, of how many. UsageWrong when it is not that.
domain::Result<domain::ShareCount> shareOf(const std::string &option, const QString &written)
{
    constexpr qint64 most = 100'000'000;
    const QStringList parts = written.split(u'/');
    bool betterFits = false;
    bool nFits = false;
    const domain::ShareCount share{
        parts.value(0).trimmed().toLongLong(&betterFits), parts.value(1).trimmed().toLongLong(&nFits)};
    if (parts.size() != 2 || !betterFits || !nFits || share.better < 0 || share.n < share.better || share.n > most)
        return domain::Error{domain::ErrorCode::UsageWrong,
            u"%1 is BETTER/N, two whole numbers such as 6/22, not “%2”"_s.arg(text(option), written), {}};
    return share;
}

QJsonObject shareJson(domain::ShareCount share, domain::Interval interval)
{
    return {{u"better"_s, share.better}, {u"n"_s, share.n}, {u"low"_s, interval.low}, {u"high"_s, interval.high}};
}

QJsonObject comparisonJson(const domain::Comparison &comparison)
{
    return {{u"baseline"_s, shareJson(comparison.baseline, comparison.baselineInterval)},
        {u"week"_s, shareJson(comparison.week, comparison.weekInterval)}, {u"difference"_s, comparison.difference},
        {u"low"_s, comparison.differenceInterval.low}, {u"high"_s, comparison.differenceInterval.high},
        {u"probability_better"_s, comparison.probabilityBetter}, {u"verdict"_s, domain::word(comparison.verdict)}};
}

QStringList shareRow(const QString &name, domain::ShareCount share, domain::Interval interval)
{
    return {name, QString::number(share.better), QString::number(share.n), percent(share.share()),
        u"%1 to %2"_s.arg(percent(interval.low), percent(interval.high))};
}

void printComparison(const domain::Comparison &comparison)
{
    printLine(domain::word(comparison.verdict));
    printTable({{u""_s, u"better"_s, u"contacts"_s, u"share"_s, u"95 % interval"_s},
                   shareRow(u"baseline"_s, comparison.baseline, comparison.baselineInterval),
                   shareRow(u"week"_s, comparison.week, comparison.weekInterval)},
        {1, 2, 3, 4});
    printLine(u"difference %1, 95 % interval %2 to %3"_s.arg(percent(comparison.difference),
        percent(comparison.differenceInterval.low), percent(comparison.differenceInterval.high)));
    printLine(
        u"chance that the week is really better: %1 (“looks better” from 90.5 %, “looks worse” up to 9.5 %)"_s.arg(
            percent(comparison.probabilityBetter)));
}

domain::Result<void> judgeShares(const VerdictOptions &options)
{
    TRY_VALUE(const auto baseline, shareOf("--baseline", text(options.baseline)));
    TRY_VALUE(const auto week, shareOf("--week", text(options.week)));
    const domain::Comparison comparison = application::compareShares(baseline, week);
    if (options.json)
        printJson(comparisonJson(comparison));
    else
        printComparison(comparison);
    return domain::success();
}

} // namespace

void addVerdict(CLI::App &app, Invocation &invocation)
{
    const auto options = std::make_shared<VerdictOptions>();
    CLI::App *command = app.add_subcommand("verdict", "What may be said of a week beside the time before it");
    command->add_option("--baseline", options->baseline, "Contacts that went better before, of all noted")
        ->required()
        ->type_name("BETTER/N");
    command->add_option("--week", options->week, "The same in the week of the change")
        ->required()
        ->type_name("BETTER/N");
    command->add_flag("--json", options->json, "Print one JSON object, numbers not rounded");
    command->callback([options, &invocation] { invocation.chosen = [options] { return judgeShares(*options); }; });
}

} // namespace cli
