// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/disk.h"
#include "faults/judge.h"
#include "faults/machines.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

constexpr int statesShort = 1;
constexpr int statesLong = 12;

QString lostPower(const Stage &stage, int operations, quint32 seed, Disk::Names names, int seconds,
    const QString &folder, const QString &scratch)
{
    Disk disk(stage.folder);
    Outcome outcome;
    int counted = 0;
    // The log was recorded in a folder of the same depth beside this one; its names begin below "case".
    const QString recorded = stage.log.section(u'/', 0, -2) + u"/case"_s;
    for (const Record &record : readLog(stage.log, recorded)) {
        if (record.isCounted() && ++counted > operations)
            break;
        if (record.kind == faultshim::Kind::Acknowledged)
            outcome.out += record.data;
        else
            disk.apply(record);
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder.toStdString(), ignored);
    // The same states at every point would only try the same few.
    const quint32 seeds[] = {seed, static_cast<quint32>(operations)};
    QRandomGenerator random(seeds, 2);
    disk.writeAfterPowerLoss(folder, names, random);
    return judge(Ground(folder, scratch, stage.facts), stage.scenario, outcome, Hit::PowerLost, seconds);
}

} // namespace

QList<Case> powerLosses(const QList<Stage> &stages, const Options &options)
{
    QList<Case> cases;
    const int states = options.isLong ? statesLong : statesShort;
    const bool inAnyOrder = options.only.contains(u" any "_s);
    for (const Stage &stage : stages) {
        for (int operation = 0; operation <= stage.operations; operation += stage.step()) {
            for (int state = 0; state < states; ++state) {
                const bool isJournal = state % 3 == 1;
                const auto names = inAnyOrder ? Disk::Names::Any
                    : isJournal               ? Disk::Names::Journal
                                              : Disk::Names::Folders;
                const QString order = inAnyOrder ? u"any"_s : isJournal ? u"journal"_s : u"folders"_s;
                const quint32 seed = options.seed * 1000 + static_cast<quint32>(state);
                const QString words = u"%1 power %2 %3 %4"_s.arg(stage.scenario.name, order).arg(operation).arg(seed);
                if (options.only.contains(u' ') && options.only != words && !inAnyOrder)
                    continue;
                const int seconds = options.seconds;
                cases.append({u"power lost, "_s + order, words, [=](const QString &folder, const QString &scratch) {
                                  return lostPower(stage, operation, seed, names, seconds, folder, scratch);
                              }});
            }
        }
    }
    return cases;
}

} // namespace faults
