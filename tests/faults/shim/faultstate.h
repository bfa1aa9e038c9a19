// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/shim/faultplan.h"

#include <cstddef>

namespace faultshim
{

/// An open file below the root.
struct OpenFile
{
    bool isOurs = false;
    bool isFolder = false;
    std::int64_t serial = 0;
    char path[1024] = {};
};

/// What is to be done about an operation that is about to happen.
enum class Verdict
{
    Pass,
    Refuse, ///< errno is set
    Half, ///< of a write: do half of it
    HalfAndDie
};

/// The absolute spelling of a name in `absolute`; true when it lies below the root.
bool isBelowRoot(int folder, const char *path, char *absolute, std::size_t size);
OpenFile *openFile(int handle);
void remember(int handle, const char *path, bool isFolder);

/// Counts the operation and says what becomes of it. Does not return when the process dies before it.
Verdict before(Kind kind, bool needsRoom);
/// Dies when the plan says so; keeps errno.
void after();

bool isRecording();
void record(Kind kind, std::uint32_t flags, std::int64_t handle, const char *name, const char *other,
    std::int64_t offset, const void *data, std::size_t length);
[[noreturn]] void die();

} // namespace faultshim
