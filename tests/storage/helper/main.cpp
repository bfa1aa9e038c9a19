// SPDX-License-Identifier: GPL-3.0-or-later

// What the storage tests need a second process for: a writer that is killed, a holder of the lock, a person without
// rights, a disk that is full. Prints one line a step; an error is its number.

#include "storage/file/workspace.h"

#include "support/rows.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

int fail(const domain::Error &error)
{
    say("error " + QByteArray::number(static_cast<int>(error.code)) + ' ' + error.detail.toUtf8());
    return 1;
}

domain::Result<std::unique_ptr<storage::Workspace>> openFor(const QString &path, storage::OpenMode mode)
{
    static const domain::SystemClock clock;
    storage::Environment environment{clock};
    environment.personName = u"Helper"_s;
    return storage::Workspace::open(path, mode, environment);
}

domain::Result<support::Rows> rowsIn(const storage::Reader &reader)
{
    return reader.one(
        domain::Kind::Round, "SELECT person.id, round.id FROM person, round LIMIT 1", [](const storage::Row &row) {
            support::Rows rows;
            row.read(rows.person, rows.round);
            return rows;
        });
}

/// Something that was never acknowledged, for the kill to meet an undo too.
domain::Result<void> doAndTakeBack(storage::Workspace &workspace, const support::Rows &rows)
{
    TRY_DONE(workspace.perform(
        {u"note.add"_s}, [&](storage::Writer &writer) { return rows.insertNote(writer, u"a slip of the hand"_s); }));
    TRY_DONE(workspace.undo());
    return domain::success();
}

/// Says each note's id once it is durable, until something stops it.
int logNotes(const QString &path)
{
    say("start");
    const auto opened = openFor(path, storage::OpenMode::ReadWrite);
    if (opened.has_error())
        return fail(opened.error());
    storage::Workspace &workspace = *opened.value();
    const auto rows = rowsIn(workspace.reader());
    if (rows.has_error())
        return fail(rows.error());
    for (int i = 0;; ++i) {
        const auto note = workspace.perform({u"note.add"_s}, [&](storage::Writer &writer) {
            return rows.value().insertNote(writer, u"contact number %1 went its way"_s.arg(i));
        });
        if (note.has_error())
            return fail(note.error());
        say(QByteArray::number(note.value().value()));
        if (i % 3 == 2)
            if (const auto taken = doAndTakeBack(workspace, rows.value()); taken.has_error())
                return fail(taken.error());
    }
}

int holdUntilAsked(const QString &path)
{
    const auto opened = openFor(path, storage::OpenMode::ReadWrite);
    if (opened.has_error())
        return fail(opened.error());
    say("open");
    std::getchar();
    return 0;
}

int openWithoutRights(const QString &path, storage::OpenMode mode)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 2;
    const auto opened = openFor(path, mode);
    if (opened.has_error())
        return fail(opened.error());
    say("open");
    return 0;
}

/// Whether another process holds SQLite's locks of the database and of its shared memory: what a neighbour sees.
int tellLocks(const QString &path)
{
    constexpr off_t sharedFirst = 0x40000002; // os_unix.c: SHARED_FIRST
    constexpr off_t sharedSize = 510;
    constexpr off_t deadManSwitch = 128; // os_unix.c: UNIX_SHM_DMS
    const auto isHeld = [](const QString &file, off_t start, off_t length) {
        const int handle = open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC);
        if (handle < 0)
            return false;
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = start;
        lock.l_len = length;
        const bool held = fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
        close(handle);
        return held;
    };
    say(isHeld(path, sharedFirst, sharedSize) ? "file held" : "file free");
    say(isHeld(path + u"-shm"_s, deadManSwitch, 1) ? "memory held" : "memory free");
    return 0;
}

/// A file may not grow beyond so many bytes: what a full disk does, without one.
int logOnFullDisk(const QString &path, rlim_t bytes)
{
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0 || std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
        return 2;
    return logNotes(path);
}

/// The file that stays in tests/fixtures for each schema: one of everything a note needs, undo and search included.
int makeFixture(const QString &path)
{
    const domain::FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    storage::Environment environment{clock};
    environment.idSeed = 1;
    const auto created = storage::Workspace::create(path, environment);
    if (created.has_error())
        return fail(created.error());
    storage::Workspace &workspace = *created.value();
    const auto rows = workspace.perform({u"fixture.fill"_s}, support::Rows::insert);
    if (rows.has_error())
        return fail(rows.error());
    const auto note = workspace.perform({u"note.add"_s, {}, rows.value().cycle, rows.value().person},
        [&](storage::Writer &writer) { return rows.value().insertNote(writer, u"Asked what else, heard it all"_s); });
    return note.has_error() ? fail(note.error()) : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString &mode = arguments.at(1);
    const QString &path = arguments.at(2);
    if (mode == u"log"_s)
        return logNotes(path);
    if (mode == u"locks"_s)
        return tellLocks(path);
    if (mode == u"fixture"_s)
        return makeFixture(path);
    if (mode == u"hold"_s)
        return holdUntilAsked(path);
    if (mode == u"write-without-rights"_s)
        return openWithoutRights(path, storage::OpenMode::ReadWrite);
    if (mode == u"read-without-rights"_s)
        return openWithoutRights(path, storage::OpenMode::ReadOnly);
    if (mode == u"full"_s && arguments.size() == 4)
        return logOnFullDisk(path, arguments.at(3).toULong());
    return 2;
}
