// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/filelog.h"
#include "faults/judge.h"
#include "faults/machines.h"

#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

faultshim::Plan recordingPlan(const QString &folder, const QString &log)
{
    faultshim::Plan plan;
    plan.mode = faultshim::Mode::Record;
    std::snprintf(plan.root, sizeof plan.root, "%s", qPrintable(folder));
    std::snprintf(plan.log, sizeof plan.log, "%s", qPrintable(log));
    return plan;
}

/// Does the scenario once without faults, in a copy of its folder.
int recordOnce(const Stage &stage, const QString &folder, const QString &scratch, const Options &options)
{
    copyFolder(stage.folder, folder);
    const Ground ground(folder, scratch, stage.facts);
    const Outcome outcome = inChild(
        scratch, 6 * options.seconds, recordingPlan(folder, stage.log), [&] { return stage.scenario.run(ground); });
    const QString problem = outcome.succeeded()
        ? judge(ground, stage.scenario, outcome, Hit::Nothing, options.seconds)
        : outcome.toText();
    if (!problem.isEmpty())
        std::printf("FAIL %s, undisturbed\n     %s\n", qPrintable(stage.scenario.name), qPrintable(problem));
    int counted = 0;
    for (const Record &record : readLog(stage.log, folder))
        counted += record.isCounted() ? 1 : 0;
    return problem.isEmpty() ? counted : 0;
}

} // namespace

QList<Stage> setStages(const Options &options)
{
    const QString base = options.work + u"/base"_s;
    const QString scratch = options.work + u"/scratch"_s;
    QDir().mkpath(scratch + u"/judge"_s);
    const Facts facts = prepareGround(base);
    QList<Stage> stages;
    for (const Scenario &scenario : allScenarios()) {
        const QString words = options.only.section(u' ', 0, 0);
        if (!words.isEmpty() && words != scenario.name)
            continue;
        Stage stage{scenario, options.work + u"/stage-"_s + scenario.name, options.work + u"/log-"_s + scenario.name,
            facts, 0};
        copyFolder(base, stage.folder);
        if (scenario.prepare) {
            const Ground ground(stage.folder, scratch, facts);
            inChild(scratch, 6 * options.seconds, [&] {
                scenario.prepare(ground);
                return 0;
            });
        }
        stage.operations = recordOnce(stage, options.work + u"/case"_s, scratch, options);
        std::printf("%-14s %4d file operations\n", qPrintable(scenario.name), stage.operations);
        stages.append(stage);
    }
    std::fflush(stdout);
    return stages;
}

} // namespace faults
