#pragma once

#include <QString>

namespace storage::platform
{

/// The name of this machine.
QString hostName();

/// The number of this process.
qint64 currentProcess();

/// When a process began, as an opaque word; empty when it is gone or the system does not tell. Together with the
/// number it tells a process from a later one with the same number.
QString processStart(qint64 process);

/// Whether a process of this machine is running.
bool isProcessRunning(qint64 process);

/// Whether the file lies on another machine, where write-ahead logging cannot work.
bool isNetworkFile(const QString &path);

/// Makes the folder's list of names durable (a created, renamed or removed file).
void syncFolder(const QString &folder);

/// Makes what was written through an open file's handle durable; false when the system refused.
bool syncHandle(int handle);

/// Whether the file that was opened is still the one of that name: nobody renamed it or put another in its place.
bool isSameFile(int handle, const QString &path);

/// Makes a file's content durable; false when the system refused.
bool syncFile(const QString &path);

} // namespace storage::platform
