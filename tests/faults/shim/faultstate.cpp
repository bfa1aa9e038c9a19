// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/shim/faultstate.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <sys/syscall.h>
#include <unistd.h>

namespace faultshim
{

namespace
{

constexpr int mostHandles = 1024;

// The one place of the tests with state of its own: the functions of the C library have no object to keep it in.
struct State
{
    Plan plan;
    std::atomic<std::int64_t> counted{0};
    std::atomic<std::int64_t> serials{0};
    std::mutex recording;
    int log = -1;
    OpenFile files[mostHandles];
};

State &state()
{
    static State *const only = new State; // never destroyed: files are closed until the very end
    return *only;
}

std::int64_t countOne()
{
    const std::int64_t number = ++state().counted;
    if (state().plan.count)
        *state().plan.count = number;
    return number;
}

void writeAll(int handle, const void *data, std::size_t length)
{
    const char *bytes = static_cast<const char *>(data);
    while (length > 0) {
        const long done = syscall(SYS_write, handle, bytes, length);
        if (done <= 0)
            die();
        bytes += done;
        length -= static_cast<std::size_t>(done);
    }
}

} // namespace

void begin(const Plan &plan)
{
    state().plan = plan;
    state().counted = 0;
    if (plan.mode == Mode::Record)
        state().log = static_cast<int>(
            syscall(SYS_openat, AT_FDCWD, plan.log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0600));
}

void end()
{
    state().plan.mode = Mode::Off;
}

std::int64_t operations()
{
    return state().counted;
}

bool isBelowRoot(int folder, const char *path, char *absolute, std::size_t size)
{
    const Plan &plan = state().plan;
    if (plan.mode == Mode::Off || !path)
        return false;
    if (path[0] == '/') {
        std::snprintf(absolute, size, "%s", path);
    } else if (folder == AT_FDCWD) {
        char here[1024] = {};
        if (syscall(SYS_getcwd, here, sizeof here) < 0)
            return false;
        std::snprintf(absolute, size, "%s/%s", here, path);
    } else {
        const OpenFile *const opened = openFile(folder);
        if (!opened)
            return false;
        std::snprintf(absolute, size, "%s/%s", opened->path, path);
    }
    const std::size_t length = std::strlen(plan.root);
    return std::strncmp(absolute, plan.root, length) == 0 && (absolute[length] == '/' || absolute[length] == 0);
}

OpenFile *openFile(int handle)
{
    if (state().plan.mode == Mode::Off || handle < 0 || handle >= mostHandles)
        return nullptr;
    OpenFile &file = state().files[handle];
    return file.isOurs ? &file : nullptr;
}

void remember(int handle, const char *path, bool isFolder)
{
    if (handle < 0 || handle >= mostHandles)
        return;
    OpenFile &file = state().files[handle];
    file.isOurs = true;
    file.isFolder = isFolder;
    file.serial = ++state().serials;
    std::snprintf(file.path, sizeof file.path, "%s", path);
}

Verdict before(Kind kind, bool needsRoom)
{
    Plan &plan = state().plan;
    const std::int64_t number = countOne();
    const bool isHere = plan.lasting ? number >= plan.at : number == plan.at;
    if (!isHere)
        return Verdict::Pass;
    if (plan.mode == Mode::Kill && plan.moment == Moment::Middle && kind == Kind::Written)
        return Verdict::HalfAndDie;
    if (plan.mode == Mode::Kill && plan.moment != Moment::After)
        die();
    if (plan.mode != Mode::Fail || (plan.error == ENOSPC && !needsRoom))
        return Verdict::Pass;
    if (plan.shortWrite && kind == Kind::Written) {
        plan.shortWrite = false;
        plan.at = number + 1;
        return Verdict::Half;
    }
    errno = plan.error;
    return Verdict::Refuse;
}

void after()
{
    const Plan &plan = state().plan;
    if (plan.mode == Mode::Kill && plan.moment == Moment::After && state().counted == plan.at)
        die();
}

bool isRecording()
{
    return state().plan.mode == Mode::Record;
}

void record(Kind kind, std::uint32_t flags, std::int64_t handle, const char *name, const char *other,
    std::int64_t offset, const void *data, std::size_t length)
{
    if (!isRecording())
        return;
    const int failure = errno;
    RecordHead head;
    head.kind = kind;
    head.flags = flags;
    head.handle = handle;
    head.offset = offset;
    head.length = static_cast<std::int64_t>(length);
    head.nameLength = name ? static_cast<std::uint32_t>(std::strlen(name)) : 0;
    head.otherLength = other ? static_cast<std::uint32_t>(std::strlen(other)) : 0;
    const std::lock_guard guard(state().recording);
    writeAll(state().log, &head, sizeof head);
    writeAll(state().log, name, head.nameLength);
    writeAll(state().log, other, head.otherLength);
    writeAll(state().log, data, length);
    errno = failure;
}

void die()
{
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;)
        pause();
}

} // namespace faultshim
