// SPDX-License-Identifier: GPL-3.0-or-later

// Finds faults by making them: kills, failing operations, lost power, altered workspaces, full disks, neighbours.
// README.md says how it is run and what each machine assumes.

#include "faults/machines.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;

// A child leaves without tidying up, and so would be told of leaks that are none.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}

namespace
{

constexpr int shortCases = 60;
constexpr qint64 roomForCases = qint64(2) * 1024 * 1024 * 1024;

#ifdef __SANITIZE_ADDRESS__
constexpr int patience = 4; // the sanitizers take their time
#else
constexpr int patience = 1;
#endif

/// Memory where there is enough of it: nothing here has to outlive the machine.
QString fastestFolder()
{
    const QString memory = u"/dev/shm"_s;
    const QStorageInfo storage(memory);
    const bool isFast = storage.isValid() && storage.bytesAvailable() > roomForCases;
    return isFast ? memory : QDir::tempPath();
}

const QStringList machineNames
    = {u"kills"_s, u"failures"_s, u"power"_s, u"mutations"_s, u"full-disk"_s, u"neighbours"_s};

QList<faults::Case> casesOf(const QString &machine, const faults::Options &options)
{
    if (machine == u"mutations")
        return faults::mutations(options);
    if (machine == u"full-disk")
        return faults::fullDisks(options);
    if (machine == u"neighbours")
        return faults::neighbours(options);
    const QList<faults::Stage> stages = faults::setStages(options);
    for (const faults::Stage &stage : stages)
        if (stage.operations == 0)
            return {{u"undisturbed"_s, stage.scenario.name,
                [](const QString &, const QString &) { return u"it does not pass undisturbed"_s; }}};
    return machine == u"kills"   ? faults::kills(stages, options)
        : machine == u"failures" ? faults::failures(stages, options)
                                 : faults::powerLosses(stages, options);
}

int runMachine(const QString &machine, const faults::Options &options)
{
    QElapsedTimer timer;
    timer.start();
    const int most = options.cases > 0 ? options.cases : options.isLong ? 0 : shortCases;
    const QList<faults::Case> cases = faults::spread(casesOf(machine, options), most, options.seed);
    if (cases.isEmpty()) {
        std::printf("%s: nothing to try here\n", qPrintable(machine));
        return 0;
    }
    const int code = faults::printFigures(faults::runCases(cases, options));
    std::printf("%s, %s, seed %u: %.1f s\n", qPrintable(machine), options.isLong ? "long" : "short", options.seed,
        static_cast<double>(timer.elapsed()) / 1000);
    std::fflush(stdout);
    return code;
}

faults::Options optionsOf(const QCommandLineParser &parser, const QString &work)
{
    faults::Options options;
    options.only = parser.value(u"only"_s);
    const bool isOneCase = options.only.contains(u' '); // any of those there are in all
    options.isLong = parser.isSet(u"long"_s) || isOneCase;
    options.seed = parser.value(u"seed"_s).toUInt();
    options.jobs = qMax(1, parser.value(u"jobs"_s).toInt());
    options.seconds = patience * parser.value(u"seconds"_s).toInt();
    options.cases = isOneCase ? 0 : parser.value(u"cases"_s).toInt();
    options.work = work;
    options.kept = parser.value(u"keep"_s);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes faults and looks what becomes of the work."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"machine"_s, machineNames.join(u", "_s) + u"; all when none is named"_s);
    parser.addOptions({
        {u"short"_s, u"A sample of the cases (this is what is done anyhow)."_s},
        {u"long"_s, u"All cases."_s},
        {u"seed"_s, u"Other states, mutations and samples."_s, u"n"_s, u"1"_s},
        {u"jobs"_s, u"How many processes."_s, u"n"_s, QString::number(QThread::idealThreadCount())},
        {u"seconds"_s, u"The longest that anything may take."_s, u"n"_s, u"10"_s},
        {u"cases"_s, u"At most so many cases of a machine, spread evenly."_s, u"n"_s, u"0"_s},
        {u"only"_s, u"One scenario, or the words of one case."_s, u"words"_s},
        {u"work"_s, u"Where to work; a memory file system is fastest."_s, u"folder"_s, fastestFolder()},
        {u"keep"_s, u"Where the folders of failing cases stay."_s, u"folder"_s},
    });
    parser.process(application);
    const QTemporaryDir work(parser.value(u"work"_s) + u"/tryweek-faults-XXXXXX"_s);
    if (!work.isValid())
        qFatal("no folder to work in");
    const QStringList machines = parser.positionalArguments().isEmpty() ? machineNames : parser.positionalArguments();
    int code = 0;
    for (const QString &machine : machines) {
        if (!machineNames.contains(machine))
            parser.showHelp(2);
        code |= runMachine(machine, optionsOf(parser, work.path()));
    }
    return code;
}
