// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// What happens to the file operations of a program below one folder. Plain data and no Qt: it lies below everything.
namespace faultshim
{

enum class Mode
{
    Off,
    Watch, ///< only count
    Fail, ///< the operation `at` reports an error
    Kill, ///< SIGKILL at the operation `at`
    Record ///< every operation with its data goes to `log`
};

enum class Moment
{
    Before,
    Middle, ///< half of a write is done; another operation is not begun
    After
};

struct Plan
{
    Mode mode = Mode::Off;
    char root[1024] = {}; ///< absolute; nothing outside this folder is touched
    char log[1024] = {}; ///< outside of `root`
    std::int64_t at = 0; ///< counted from 1
    int error = 0; ///< an errno: ENOSPC fails what needs room, another one everything
    bool lasting = false; ///< from then on, not once
    bool shortWrite = false; ///< the write `at` is done by half, the operation after it fails
    Moment moment = Moment::Before;
    std::int64_t *count = nullptr; ///< given: how many operations there were, kept up to date
};

/// From now on in this process.
void begin(const Plan &plan);
/// No more faults.
void end();
/// How many operations were counted since begin().
std::int64_t operations();

/// What a record in the log tells. All but Opened, Closed and Acknowledged are counted operations; so is an Opened
/// that made or emptied a file.
enum class Kind : std::uint32_t
{
    Opened,
    Written,
    Cut, ///< to `offset` bytes
    Synced,
    FolderSynced,
    Renamed,
    Exchanged,
    Linked,
    Removed,
    FolderMade,
    FolderRemoved,
    Closed,
    Acknowledged ///< what was written to standard output
};

constexpr std::uint32_t madeFile = 1;
constexpr std::uint32_t emptiedFile = 2;
constexpr std::uint32_t withoutName = 4;
constexpr std::uint32_t countedOperation = 8;

/// The beginning of each record in the log; the two names and the data follow it.
struct RecordHead
{
    Kind kind = Kind::Opened;
    std::uint32_t flags = 0;
    std::int64_t handle = 0; ///< the same for all operations through one open file
    std::int64_t offset = 0;
    std::int64_t length = 0; ///< of the data
    std::uint32_t nameLength = 0;
    std::uint32_t otherLength = 0; ///< the second name of Renamed, Exchanged and Linked
};

} // namespace faultshim
