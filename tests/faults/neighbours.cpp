// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/judge.h"
#include "faults/machines.h"

#include "application/week/notes.h"
#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "wording/errors.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using application::Workspace;

namespace faults
{

namespace
{

constexpr int notAllowed = 77;
constexpr int notesBeside = 24;

/// What a window does of itself or is asked for while the file is open, all of which once dropped its locks.
enum class Chore
{
    None,
    DailyBackup,
    Check,
    SaveCopy,
    FreshBackup
};

bool does(Chore chore, const Ground &ground)
{
    using application::Maintenance;
    switch (chore) {
    case Chore::None:
        return true;
    case Chore::DailyBackup:
        return Maintenance::backUpDaily(ground.workspace(), ground.clock()).has_value();
    case Chore::Check:
        return Maintenance::check(ground.workspace()).has_value();
    case Chore::SaveCopy:
        return Maintenance::backup(ground.workspace(), ground.path(u"copy.tryweek"_s)).has_value();
    case Chore::FreshBackup:
        return Maintenance::renewBackups(ground.workspace(), ground.clock()).has_value();
    }
    return false;
}

bool log(Workspace &workspace, const Ground &ground, const QString &text)
{
    application::NoteDraft draft;
    draft.round = ground.facts().round;
    draft.effect = domain::Effect::Better;
    draft.text = text;
    if (const auto added = application::Notes(workspace).add(draft); added.has_error()) {
        std::fputs(wording::sentence(added.error()).toUtf8().constData(), stderr);
        return false;
    }
    acknowledge("ack note " + text.toUtf8());
    return true;
}

/// Holds the workspace like a window: does the chore, logs, waits for the neighbour, logs again, and is killed.
int hold(const Ground &ground, Chore chore, int toNeighbour, int fromNeighbour)
{
    auto opened = Workspace::open(ground.workspace(), Workspace::Mode::ReadWrite, {ground.clock(), u"desk-1"_s, {}});
    if (opened.has_error() || opened.value()->actAs(ground.facts().ada).has_error() || !does(chore, ground))
        return 1;
    if (!log(*opened.value(), ground, u"before the neighbour came"_s))
        return 1;
    char byte = 'x';
    if (::write(toNeighbour, &byte, 1) != 1 || ::read(fromNeighbour, &byte, 1) != 1)
        return 1;
    for (int i = 0; i < notesBeside; ++i)
        if (!log(*opened.value(), ground, u"beside the neighbour %1"_s.arg(i)))
            return 1;
    std::raise(SIGKILL);
    return 1;
}

/// sqlite3 FILE 'select 1'.
int lookWithSqlite(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    const int code = sqlite3_exec(handle, "SELECT count(*) FROM note", nullptr, nullptr, nullptr);
    return sqlite3_close(handle) == SQLITE_OK && code == SQLITE_OK ? 0 : 1;
}

/// In processes of another number space, as in a container: each logs a note; with a holder they go to the outbox.
int logFromOtherNamespace(const Ground &ground)
{
    if (unshare(CLONE_NEWPID | CLONE_NEWNS) != 0)
        return notAllowed;
    // The first child is process 1 there, and sees a /proc of its own.
    const pid_t first = fork();
    if (first == 0) {
        if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("proc", "/proc", "proc", 0, nullptr) != 0)
            _exit(notAllowed);
        for (int i = 0; i < notesBeside; ++i) {
            const QString text = u"from the other namespace %1"_s.arg(i);
            const int code = runCommand(ground,
                {u"note"_s, ground.workspace(), u"--round"_s, QString::number(ground.facts().round.value()),
                    u"--effect"_s, u"same"_s, u"--text"_s, text});
            if (code != 0)
                _exit(code);
            acknowledge("ack note " + text.toUtf8());
        }
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    waitpid(first, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

/// A holder and a neighbour; the neighbour comes after the first note and goes before the last.
QString besides(const Stage &stage, Chore chore, const std::function<int(const Ground &)> &neighbour, int seconds,
    const QString &folder, const QString &scratch)
{
    copyFolder(stage.folder, folder);
    const Ground ground(folder, scratch, stage.facts);
    const QString inner = scratch + u"/neighbour"_s;
    QDir().mkpath(inner);
    int toNeighbour[2] = {};
    int toHolder[2] = {};
    if (pipe(toNeighbour) != 0 || pipe(toHolder) != 0)
        return u"no pipe"_s;
    const pid_t watcher = fork();
    if (watcher == 0) {
        char byte = 0;
        ::close(toNeighbour[1]);
        const bool isThere = ::read(toNeighbour[0], &byte, 1) == 1;
        const Outcome met = isThere ? inChild(inner, 6 * seconds, [&] { return neighbour(ground); }) : Outcome();
        const bool told = ::write(toHolder[1], &byte, 1) == 1;
        _exit(told ? (met.code >= 0 ? met.code : 1) : 1);
    }
    Outcome held = inChild(scratch, 6 * seconds, [&] { return hold(ground, chore, toNeighbour[1], toHolder[0]); });
    for (const int end : {toNeighbour[0], toNeighbour[1], toHolder[0], toHolder[1]})
        ::close(end);
    int status = 0;
    waitpid(watcher, &status, 0);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    if (code == notAllowed)
        return {};
    if (code != 0 || held.signal != SIGKILL)
        return u"the neighbour ended with %1, the holder: %2"_s.arg(code).arg(held.toText());
    QFile said(inner + u"/out"_s);
    if (said.open(QIODevice::ReadOnly))
        held.out += said.readAll();
    return judge(ground, stage.scenario, held, Hit::Killed, seconds);
}

/// Whether processes may have a number space of their own here.
bool mayHaveNamespace(const Options &options)
{
    return inChild(options.work, options.seconds, [] {
        return unshare(CLONE_NEWPID | CLONE_NEWNS) == 0 ? 0 : notAllowed;
    }).succeeded();
}

} // namespace

QList<Case> neighbours(const Options &options)
{
    Options one = options;
    one.only = u"note"_s;
    const QList<Stage> stages = setStages(one);
    QList<Case> cases;
    const int seconds = options.seconds;
    const QList<std::pair<QString, Chore>> chores
        = {{u"nothing"_s, Chore::None}, {u"daily-backup"_s, Chore::DailyBackup}, {u"check"_s, Chore::Check},
            {u"copy"_s, Chore::SaveCopy}, {u"fresh-backup"_s, Chore::FreshBackup}};
    const bool hasNamespaces = mayHaveNamespace(options);
    if (!hasNamespaces)
        std::printf("neighbours: no second process namespace is allowed here, skipped\n");
    for (const auto &[name, chore] : chores) {
        const Stage &stage = stages.first();
        const Chore done = chore;
        cases.append(
            {u"sqlite3 beside it"_s, u"sqlite3 after "_s + name, [=](const QString &folder, const QString &scratch) {
                 return besides(
                     stage, done, [](const Ground &ground) { return lookWithSqlite(ground.workspace()); }, seconds,
                     folder, scratch);
             }});
        if (hasNamespaces)
            cases.append({u"other namespace"_s, u"namespace after "_s + name,
                [=](const QString &folder, const QString &scratch) {
                    return besides(stage, done, logFromOtherNamespace, seconds, folder, scratch);
                }});
    }
    if (options.only.isEmpty())
        return cases;
    cases.removeIf([&](const Case &tried) { return tried.words != options.only; });
    return cases;
}

} // namespace faults
