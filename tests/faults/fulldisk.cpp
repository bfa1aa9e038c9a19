// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/judge.h"
#include "faults/machines.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace faults
{

namespace
{

constexpr int noMount = 77;

/// A file system of its own for this process, mounted at `folder`.
bool mountSmallDisk(const QString &folder, qint64 kibibytes)
{
    if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) == 0;
}

qint64 bytesIn(const QString &folder)
{
    qint64 sum = 0;
    const QDir dir(folder);
    for (const QFileInfo &info : dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        // A page is the least a file takes.
        sum += info.isDir() ? bytesIn(info.filePath()) + 4096 : (info.size() + 4095) / 4096 * 4096;
    }
    return sum;
}

/// Fills the disk but for so much.
void fillBut(const QString &folder, qint64 bytes)
{
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const QByteArray block(4096, 'x');
    while (ballast.write(block) == block.size()) { }
    ballast.resize(qMax(qint64(0), ballast.size() - bytes));
}

/// Runs a scenario on a disk with so little room, then judges it once there is room again.
int onSmallDisk(const Stage &stage, qint64 room, int seconds, const QString &folder, const QString &scratch)
{
    QDir().mkpath(folder);
    if (!mountSmallDisk(folder, bytesIn(stage.folder) / 1024 * 4 + 8192))
        return noMount;
    // The disk is the parent of the folder, so that the ballast is not in it.
    const QString place = folder + u"/case"_s;
    copyFolder(stage.folder, place);
    fillBut(folder, room);
    const Ground ground(place, scratch, stage.facts);
    const Outcome outcome = inChild(scratch, seconds, [&] { return stage.scenario.run(ground); });
    QFile::remove(folder + u"/ballast"_s);
    const QString problem = judge(ground, stage.scenario, outcome, Hit::Failed, seconds);
    acknowledge("problem " + problem.toUtf8());
    return problem.isEmpty() ? 0 : 1;
}

QString onFullDisk(const Stage &stage, qint64 room, int seconds, const QString &folder, const QString &scratch)
{
    const QString inner = scratch + u"/inner"_s;
    QDir().mkpath(inner + u"/judge"_s);
    const Outcome done
        = inChild(scratch, 4 * seconds, [&] { return onSmallDisk(stage, room, seconds, folder, inner); });
    if (done.code == noMount || done.succeeded())
        return {};
    return done.code == 1 ? Heard(done.out).texts("problem").join(u' ') : done.toText();
}

/// Standard output has no room: a failure, and nothing else is said.
QString ontoFullOutput(
    const Stage &stage, const QStringList &arguments, int seconds, const QString &folder, const QString &scratch)
{
    copyFolder(stage.folder, folder);
    const Outcome done = inChild(scratch, seconds, [&] {
        const int full = ::open("/dev/full", O_WRONLY);
        dup2(full, STDOUT_FILENO);
        const QByteArray program = QByteArrayLiteral(TRYWEEK_BIN_DIR "/tryweek-cli");
        QList<QByteArray> words = {program};
        for (const QString &argument : arguments)
            words.append(argument == u"FILE" ? folder.toUtf8() + "/care.tryweek" : argument.toUtf8());
        QList<char *> pointers;
        for (QByteArray &word : words)
            pointers.append(word.data());
        pointers.append(nullptr);
        execv(program.constData(), pointers.data());
        return 127;
    });
    const bool isOneSentence = done.err.trimmed().size() > 20 && !done.err.trimmed().contains('\n');
    return done.code == 1 && isOneSentence ? QString() : u"standard output is full, and "_s + done.toText();
}

/// Whether a file system may be mounted here.
bool mayMount(const Options &options)
{
    const QString folder = options.work + u"/mount"_s;
    QDir().mkpath(folder);
    return inChild(options.work, options.seconds, [&] {
        return mountSmallDisk(folder, 64) ? 0 : noMount;
    }).succeeded();
}

} // namespace

QList<Case> fullDisks(const Options &options)
{
    const QList<Stage> stages = setStages(options);
    QList<Case> cases;
    const int seconds = options.seconds;
    const bool canMount = mayMount(options);
    if (!canMount)
        std::printf("full-disk: skipped, no file system may be mounted here\n");
    QList<qint64> rooms = {0, 4096, 20 * 1024, 100 * 1024, 400 * 1024};
    if (options.isLong)
        for (qint64 room = 8192; room < 1024 * 1024; room += 12 * 1024)
            rooms.append(room);
    for (const Stage &stage : canMount ? stages : QList<Stage>()) {
        for (const qint64 room : std::as_const(rooms)) {
            const QString words = u"%1 full-disk %2"_s.arg(stage.scenario.name).arg(room);
            if (!options.only.contains(u' ') || options.only == words)
                cases.append({u"full disk"_s, words, [=](const QString &folder, const QString &scratch) {
                                  return onFullDisk(stage, room, seconds, folder, scratch);
                              }});
        }
    }
    const QList<QStringList> commands = {{u"info"_s, u"FILE"_s}, {u"info"_s, u"FILE"_s, u"--json"_s},
        {u"check"_s, u"FILE"_s}, {u"search"_s, u"FILE"_s, u"note"_s}, {u"--version"_s}, {u"--help"_s}};
    for (const QStringList &command : commands)
        if (!stages.isEmpty() && options.only.isEmpty())
            cases.append({u"full output"_s, command.join(u' '), [=](const QString &folder, const QString &scratch) {
                              return ontoFullOutput(stages.first(), command, seconds, folder, scratch);
                          }});
    return cases;
}

} // namespace faults
