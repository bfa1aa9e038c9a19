// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/filelog.h"
#include "faults/judge.h"
#include "faults/machines.h"

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;
using faultshim::Mode;
using faultshim::Moment;

namespace faults
{

namespace
{

QString interrupted(
    const Stage &stage, faultshim::Plan plan, Hit hit, int seconds, const QString &folder, const QString &scratch)
{
    copyFolder(stage.folder, folder);
    std::snprintf(plan.root, sizeof plan.root, "%s", qPrintable(folder));
    const Ground ground(folder, scratch, stage.facts);
    const Outcome outcome = inChild(scratch, seconds, plan, [&] { return stage.scenario.run(ground); });
    return judge(ground, stage.scenario, outcome, hit, seconds);
}

/// The operations of an undisturbed run.
QList<faultshim::Kind> operationsOf(const Stage &stage)
{
    QList<faultshim::Kind> kinds;
    for (const Record &record : readLog(stage.log, {}))
        if (record.isCounted())
            kinds.append(record.kind);
    return kinds;
}

class Interruptions
{
public:
    explicit Interruptions(const Options &options)
        : m_options(options)
    {
    }

    void add(const Stage &stage, const QString &kind, const QString &words, const faultshim::Plan &plan, Hit hit)
    {
        const QString all = u"%1 %2 %3"_s.arg(stage.scenario.name, words).arg(plan.at);
        if (m_options.only.contains(u' ') && m_options.only != all)
            return;
        const int seconds = m_options.seconds;
        m_cases.append({kind, all, [=](const QString &folder, const QString &scratch) {
                            return interrupted(stage, plan, hit, seconds, folder, scratch);
                        }});
    }

    const QList<Case> &cases() const { return m_cases; }

private:
    const Options &m_options;
    QList<Case> m_cases;
};

faultshim::Plan planFor(Mode mode, qint64 at)
{
    faultshim::Plan plan;
    plan.mode = mode;
    plan.at = at;
    return plan;
}

} // namespace

QList<Case> kills(const QList<Stage> &stages, const Options &options)
{
    Interruptions cases(options);
    for (const Stage &stage : stages) {
        qint64 number = 0;
        for (const faultshim::Kind kind : operationsOf(stage)) {
            if (++number % stage.step() != 0)
                continue;
            faultshim::Plan plan = planFor(Mode::Kill, number);
            cases.add(stage, u"killed before"_s, u"kill-before"_s, plan, Hit::Killed);
            plan.moment = Moment::After;
            cases.add(stage, u"killed after"_s, u"kill-after"_s, plan, Hit::Killed);
            plan.moment = Moment::Middle;
            if (kind == faultshim::Kind::Written)
                cases.add(stage, u"killed in a write"_s, u"kill-in"_s, plan, Hit::Killed);
        }
    }
    return cases.cases();
}

QList<Case> failures(const QList<Stage> &stages, const Options &options)
{
    Interruptions cases(options);
    for (const Stage &stage : stages) {
        qint64 number = 0;
        for (const faultshim::Kind kind : operationsOf(stage)) {
            if (++number % stage.step() != 0)
                continue;
            faultshim::Plan plan = planFor(Mode::Fail, number);
            const bool isWrite = kind == faultshim::Kind::Written;
            const bool needsRoom = isWrite || kind == faultshim::Kind::Opened || kind == faultshim::Kind::FolderMade
                || kind == faultshim::Kind::Linked;
            plan.error = EIO;
            cases.add(stage, u"broken once"_s, u"broken-once"_s, plan, Hit::Failed);
            if (needsRoom) {
                plan.error = ENOSPC;
                cases.add(stage, u"no room once"_s, u"full-once"_s, plan, Hit::Failed);
                plan.shortWrite = isWrite;
                plan.lasting = true;
                cases.add(stage, u"no room from then on"_s, u"full"_s, plan, Hit::Failed);
                plan.shortWrite = false;
            }
            plan.error = EIO;
            plan.lasting = true;
            cases.add(stage, u"broken from then on"_s, u"broken"_s, plan, Hit::FailedForGood);
        }
    }
    return cases.cases();
}

} // namespace faults
