// SPDX-License-Identifier: GPL-3.0-or-later

// The C library's functions that change files, in front of the library's own. Linked into a program or preloaded,
// they are what Qt and SQLite call.

#include "faults/shim/faultstate.h"

#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using faultshim::Kind;
using faultshim::OpenFile;
using faultshim::Verdict;

namespace
{

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isThere(const char *path)
{
    struct stat found = {};
    return lstat(path, &found) == 0;
}

bool isFolder(int handle)
{
    struct stat found = {};
    return fstat(handle, &found) == 0 && S_ISDIR(found.st_mode);
}

template <typename Open>
int opening(int folder, const char *path, int flags, const Open &open)
{
    char absolute[PATH_MAX] = {};
    if (!faultshim::isBelowRoot(folder, path, absolute, sizeof absolute))
        return open();
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool makes = isUnnamed || ((flags & O_CREAT) != 0 && !isThere(absolute));
    const bool empties = !makes && (flags & O_TRUNC) != 0;
    const bool counts = makes || empties;
    if (counts && faultshim::before(Kind::Opened, makes) == Verdict::Refuse)
        return -1;
    const int handle = open();
    if (handle >= 0) {
        faultshim::remember(handle, absolute, isFolder(handle));
        const std::uint32_t what = (makes ? faultshim::madeFile : 0) | (empties ? faultshim::emptiedFile : 0)
            | (isUnnamed ? faultshim::withoutName : 0) | (counts ? faultshim::countedOperation : 0);
        faultshim::record(Kind::Opened, what, faultshim::openFile(handle)->serial, absolute, nullptr, 0, nullptr, 0);
    }
    if (counts)
        faultshim::after();
    return handle;
}

template <typename Write>
ssize_t writing(int handle, const void *data, std::size_t length, off64_t offset, const Write &write)
{
    if (handle == STDOUT_FILENO) {
        const ssize_t done = write(data, length);
        faultshim::record(Kind::Acknowledged, 0, 0, nullptr, nullptr, 0, data, length);
        return done;
    }
    const OpenFile *const file = faultshim::openFile(handle);
    if (!file)
        return write(data, length);
    const Verdict verdict = faultshim::before(Kind::Written, true);
    if (verdict == Verdict::Refuse)
        return -1;
    if (verdict != Verdict::Pass)
        length = length > 1 ? length / 2 : length;
    const ssize_t done = write(data, length);
    if (verdict == Verdict::HalfAndDie)
        faultshim::die();
    if (done > 0) {
        const off64_t begin = offset >= 0 ? offset : lseek64(handle, 0, SEEK_CUR) - done;
        faultshim::record(Kind::Written, faultshim::countedOperation, file->serial, file->path, nullptr, begin, data,
            static_cast<std::size_t>(done));
    }
    faultshim::after();
    return done;
}

template <typename Sync>
int syncing(int handle, const Sync &sync)
{
    const OpenFile *const file = faultshim::openFile(handle);
    if (!file)
        return sync();
    const Kind kind = file->isFolder ? Kind::FolderSynced : Kind::Synced;
    if (faultshim::before(kind, false) == Verdict::Refuse)
        return -1;
    const int done = sync();
    if (done == 0)
        faultshim::record(kind, faultshim::countedOperation, file->serial, file->path, nullptr, 0, nullptr, 0);
    faultshim::after();
    return done;
}

template <typename Cut>
int cutting(int handle, off64_t length, const Cut &cut)
{
    const OpenFile *const file = faultshim::openFile(handle);
    if (!file)
        return cut();
    if (faultshim::before(Kind::Cut, false) == Verdict::Refuse)
        return -1;
    const int done = cut();
    if (done == 0)
        faultshim::record(
            Kind::Cut, faultshim::countedOperation, file->serial, file->path, nullptr, length, nullptr, 0);
    faultshim::after();
    return done;
}

/// An operation on one name, or on two.
template <typename Act>
int naming(Kind kind, int folder, const char *path, int otherFolder, const char *other, const Act &act)
{
    char absolute[PATH_MAX] = {};
    char otherAbsolute[PATH_MAX] = {};
    const bool first = faultshim::isBelowRoot(folder, path, absolute, sizeof absolute);
    const bool second = other && faultshim::isBelowRoot(otherFolder, other, otherAbsolute, sizeof otherAbsolute);
    if (!first && !second)
        return act();
    const bool needsRoom
        = kind != Kind::Removed && kind != Kind::FolderRemoved && kind != Kind::Renamed && kind != Kind::Exchanged;
    if (faultshim::before(kind, needsRoom) == Verdict::Refuse)
        return -1;
    std::int64_t unnamed = 0;
    int handle = -1;
    if (kind == Kind::Linked && path && std::sscanf(path, "/proc/self/fd/%d", &handle) == 1)
        if (const OpenFile *const file = faultshim::openFile(handle))
            unnamed = file->serial;
    const int done = act();
    if (done == 0)
        faultshim::record(kind, faultshim::countedOperation, unnamed, absolute, otherAbsolute, 0, nullptr, 0);
    faultshim::after();
    return done;
}

mode_t modeIn(int flags, va_list arguments)
{
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opening(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, mode_t)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opening(AT_FDCWD, path, flags, [&] { return real(path, flags, mode); });
}

int openat(int folder, const char *path, int flags, ...)
{
    static const auto real = next<int (*)(int, const char *, int, mode_t)>("openat");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeIn(flags, arguments);
    va_end(arguments);
    return opening(folder, path, flags, [&] { return real(folder, path, flags, mode); });
}

ssize_t write(int handle, const void *data, size_t length)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return writing(
        handle, data, length, -1, [&](const void *from, size_t bytes) { return real(handle, from, bytes); });
}

ssize_t pwrite(int handle, const void *data, size_t length, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return writing(handle, data, length, offset,
        [&](const void *from, size_t bytes) { return real(handle, from, bytes, offset); });
}

ssize_t pwrite64(int handle, const void *data, size_t length, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return writing(handle, data, length, offset,
        [&](const void *from, size_t bytes) { return real(handle, from, bytes, offset); });
}

/// In pieces: a write like any other.
ssize_t writev(int handle, const struct iovec *pieces, int count)
{
    static const auto real = next<ssize_t (*)(int, const struct iovec *, int)>("writev");
    if (!faultshim::openFile(handle))
        return real(handle, pieces, count);
    ssize_t all = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t done = write(handle, pieces[i].iov_base, pieces[i].iov_len);
        if (done < 0)
            return all > 0 ? all : -1;
        all += done;
        if (static_cast<size_t>(done) < pieces[i].iov_len)
            break;
    }
    return all;
}

int fsync(int handle)
{
    static const auto real = next<int (*)(int)>("fsync");
    return syncing(handle, [&] { return real(handle); });
}

int fdatasync(int handle)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return syncing(handle, [&] { return real(handle); });
}

int ftruncate(int handle, off_t length) noexcept
{
    static const auto real = next<int (*)(int, off_t)>("ftruncate");
    return cutting(handle, length, [&] { return real(handle, length); });
}

int ftruncate64(int handle, off64_t length) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    return cutting(handle, length, [&] { return real(handle, length); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return naming(Kind::Renamed, AT_FDCWD, from, AT_FDCWD, to, [&] { return real(from, to); });
}

int renameat2(int folder, const char *from, int otherFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    const Kind kind = (flags & RENAME_EXCHANGE) != 0 ? Kind::Exchanged : Kind::Renamed;
    return naming(kind, folder, from, otherFolder, to, [&] { return real(folder, from, otherFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return naming(Kind::Linked, AT_FDCWD, from, AT_FDCWD, to, [&] { return real(from, to); });
}

int linkat(int folder, const char *from, int otherFolder, const char *to, int flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    return naming(
        Kind::Linked, folder, from, otherFolder, to, [&] { return real(folder, from, otherFolder, to, flags); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return naming(Kind::Removed, AT_FDCWD, path, AT_FDCWD, nullptr, [&] { return real(path); });
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return naming(Kind::FolderMade, AT_FDCWD, path, AT_FDCWD, nullptr, [&] { return real(path, mode); });
}

int rmdir(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("rmdir");
    return naming(Kind::FolderRemoved, AT_FDCWD, path, AT_FDCWD, nullptr, [&] { return real(path); });
}

int close(int handle)
{
    static const auto real = next<int (*)(int)>("close");
    if (OpenFile *const file = faultshim::openFile(handle)) {
        faultshim::record(Kind::Closed, 0, file->serial, file->path, nullptr, 0, nullptr, 0);
        file->isOurs = false;
    }
    return real(handle);
}

} // extern "C"
