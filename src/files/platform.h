// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDevice>
#include <QString>

#include <optional>

/// What an operating system is asked directly. Everything that differs between systems is in this one pair of files.
namespace files::platform
{

/// The name of this machine.
QString hostName();
/// A word for this installation of the operating system, the same after a restart; empty when there is none.
QString machineId();
/// A word for this start of the operating system, the same in every container of it; empty when there is none.
QString bootId();
/// A word for the space in which process numbers hold: containers have their own. Empty when the system has one only.
QString processNamespace();

/// The number of this process.
qint64 currentProcess();

/// When a process began, as an opaque word; empty when it is gone or the system does not tell. Together with the
/// number it tells a process from a later one with the same number.
QString processStart(qint64 process);

/// Whether a process of this machine is running.
bool isProcessRunning(qint64 process);

/// Whether the file lies on another machine, where write-ahead logging cannot work.
bool isNetworkFile(const QString &path);

/// Which file it is, whatever it is called.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// The file of that name at this moment, links followed; nothing when there is none. Opens nothing.
std::optional<FileIdentity> identityOf(const QString &path);

/// Whether this process has the file open, under whatever name. Closing any other handle of such a file would drop
/// every lock SQLite holds on it (sqlite.org, How To Corrupt An SQLite Database File, 2.2), so nobody may open it
/// beside SQLite. Opens nothing.
bool isOpenHere(const QString &path);

/// Whether the file that was opened is still the one of that name: nobody renamed it or put another in its place.
bool isSameFile(int handle, const QString &path);

/// Whether the name is that of a regular file (not of a folder, pipe or device), links followed.
bool isRegularFile(const QString &path);

/// What an open file's one lock said. It ends with the handle or its process, also when that is killed.
enum class LockAnswer
{
    Got,
    Taken, ///< another handle has it, in this or another process
    Unknown ///< the file system knows no such locks
};

/// Tries to take it. For a moment or two, while another handle only looks (isLocked()).
LockAnswer tryToLock(int handle);
/// Takes it, waiting for whoever has it; false when the system refused for another reason than not knowing locks.
bool waitToLock(int handle);
/// Whether somebody holds the lock of that file; opens it and takes nothing. Unknown when it cannot be opened.
LockAnswer lockOf(const QString &path);

/// Makes the folder's list of names durable (a created, renamed or removed file); false when the system refused.
bool syncFolder(const QString &folder);

/// Makes what was written through an open file's handle durable; false when the system refused.
bool syncHandle(int handle);

/// Makes a file's content durable; false when the system refused.
bool syncFile(const QString &path);

/// Cuts an open file to so many bytes; false when the system refused.
bool truncate(int handle, qint64 bytes);

/// Renames in one step, replacing a file of the new name.
bool renameOver(const QString &from, const QString &to);
/// Renames in one step unless something has the new name already.
bool renameUnlessThere(const QString &from, const QString &to);
/// Gives each of two files or folders the other's name in one step; false where the system cannot.
bool exchangeNames(const QString &one, const QString &other);

/// What a new file of ours in this folder may be opened by: its owner; and the folder's group where the folder is
/// shared, which is to say that others may write to it, that it hands its group on, or that it has a default list of
/// rights.
QFileDevice::Permissions permissionsForNewFileIn(const QString &folder);
/// Gives a file those rights and, where the folder is shared, the folder's group.
void setRightsOfFolder(const QString &path);
/// Makes an empty file with the rights above; false when there is one of that name already or the system refused.
bool createEmpty(const QString &path);
/// Makes a folder with the rights above; true when it is there afterwards.
bool createFolder(const QString &path);

/// Whether the last call that failed on this thread did so for want of room (disk full, quota, size limit).
bool lastFailureWasNoRoom();
/// What the last call that failed on this thread said, in the system's words.
QString lastFailure();

} // namespace files::platform
