// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif
#endif

namespace files::platform
{

namespace
{

#ifndef Q_OS_WIN

/// The system's spelling of a name.
QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

FileIdentity identityIn(const struct stat &found)
{
    return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

std::optional<FileIdentity> identityOfHandle(int handle)
{
    struct stat found = {};
    return fstat(handle, &found) == 0 ? std::optional(identityIn(found)) : std::nullopt;
}

bool hasDefaultRights(const QByteArray &folder)
{
#ifdef Q_OS_LINUX
    return getxattr(folder.constData(), "system.posix_acl_default", nullptr, 0) > 0;
#else
    Q_UNUSED(folder)
    return false;
#endif
}

bool isShared(const QByteArray &folder)
{
    struct stat found = {};
    if (stat(folder.constData(), &found) != 0)
        return false;
    return (found.st_mode & (S_IWGRP | S_IWOTH | S_ISGID)) != 0 || hasDefaultRights(folder);
}

QByteArray folderOf(const QString &path)
{
    return native(QFileInfo(path).absolutePath());
}

bool hasRoomFailed(int number)
{
#ifdef EDQUOT
    if (number == EDQUOT)
        return true;
#endif
    return number == ENOSPC || number == EFBIG;
}

#endif

/// The first line of one of the small files in which Linux tells about itself.
QString told(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine().trimmed()) : QString();
}

} // namespace

bool syncHandle(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

bool isSameFile(int handle, const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(handle) // an open file cannot be renamed there
    return QFile::exists(path);
#else
    const auto opened = identityOfHandle(handle);
    // Opened, not only asked by name: on a network this makes the system look at what is there now.
    const int named = ::open(native(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool same = named >= 0 && opened && identityOfHandle(named) == opened;
    if (named >= 0)
        ::close(named);
    return same;
#endif
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

QString machineId()
{
    return QString::fromLatin1(QSysInfo::machineUniqueId());
}

QString bootId()
{
#ifdef Q_OS_LINUX
    return told("/proc/sys/kernel/random/boot_id");
#else
    return QString::fromLatin1(QSysInfo::bootUniqueId());
#endif
}

QString processNamespace()
{
#ifdef Q_OS_LINUX
    char target[64] = {};
    const ssize_t length = readlink("/proc/self/ns/pid", target, sizeof target - 1);
    return length > 0 ? QString::fromLatin1(target, length) : QString();
#else
    return {};
#endif
}

qint64 currentProcess()
{
    return QCoreApplication::applicationPid();
}

QString processStart(qint64 process)
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The name in parentheses may hold anything; after it, the 20th field is the start in ticks since the machine
    // began.
    const QByteArray content = file.readAll();
    const QList<QByteArray> fields = content.mid(content.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields.at(19)) : QString();
#else
    Q_UNUSED(process)
    return {};
#endif
}

bool isProcessRunning(qint64 process)
{
    if (process <= 0)
        return false;
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return false;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    CloseHandle(handle);
    return running;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

bool isNetworkFile(const QString &path)
{
    static const QList<QByteArray> networkTypes = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs",
        "afs", "afpfs", "coda", "9p", "virtiofs", "vboxsf", "prl_fs", "fuse.vmhgfs-fuse", "ceph", "glusterfs",
        "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.davfs", "davfs", "webdav", "lustre", "ocfs2", "gfs2"};
    const QString folder = QFileInfo(path).absolutePath();
    return networkTypes.contains(QStorageInfo(folder).fileSystemType().toLower());
}

std::optional<FileIdentity> identityOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // an open file cannot be moved or replaced there
    return std::nullopt;
#else
    struct stat found = {};
    return stat(native(path).constData(), &found) == 0 ? std::optional(identityIn(found)) : std::nullopt;
#endif
}

bool isOpenHere(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // locks belong to the handle there
    return false;
#else
    const auto wanted = identityOf(path);
    if (!wanted)
        return false;
#ifdef Q_OS_LINUX
    DIR *const handles = opendir("/proc/self/fd");
#else
    DIR *const handles = opendir("/dev/fd");
#endif
    if (!handles)
        return true; // nobody can tell: better not to touch it
    bool found = false;
    while (const dirent *const entry = readdir(handles)) {
        const int handle = std::atoi(entry->d_name);
        if (entry->d_name[0] == '.' || handle == dirfd(handles))
            continue;
        if (identityOfHandle(handle) == wanted) {
            found = true;
            break;
        }
    }
    closedir(handles);
    return found;
#endif
}

bool isRegularFile(const QString &path)
{
#ifdef Q_OS_WIN
    return QFileInfo(path).isFile();
#else
    struct stat found = {};
    return stat(native(path).constData(), &found) == 0 && S_ISREG(found.st_mode);
#endif
}

LockAnswer tryToLock(int handle)
{
#ifdef Q_OS_WIN
    Q_UNUSED(handle)
    return LockAnswer::Unknown;
#else
    if (flock(handle, LOCK_EX | LOCK_NB) == 0)
        return LockAnswer::Got;
    return errno == EWOULDBLOCK ? LockAnswer::Taken : LockAnswer::Unknown;
#endif
}

bool waitToLock(int handle)
{
#ifdef Q_OS_WIN
    Q_UNUSED(handle)
    return true;
#else
    while (flock(handle, LOCK_EX) != 0)
        if (errno != EINTR)
            return errno != EIO && errno != EBADF;
    return true;
#endif
}

LockAnswer lockOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
    return LockAnswer::Unknown;
#else
    // To be written: some network file systems lock nothing else.
    const int handle = ::open(native(path).constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0)
        return LockAnswer::Unknown;
    const LockAnswer answer = tryToLock(handle);
    ::close(handle); // and with it what was taken
    return answer;
#endif
}

bool syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder) // NTFS journals its names
    return true;
#else
    const int handle = ::open(native(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    // Some network file systems cannot sync a folder and say so; their names are durable when the call returns.
    const bool synced = syncHandle(handle) || errno == EINVAL || errno == ENOTSUP;
    const int failure = errno;
    ::close(handle);
    errno = failure;
    return synced;
#endif
}

bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncHandle(file.handle());
}

bool truncate(int handle, qint64 bytes)
{
#ifdef Q_OS_WIN
    return _chsize_s(handle, bytes) == 0;
#else
    return ftruncate(handle, static_cast<off_t>(bytes)) == 0;
#endif
}

bool renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    return MoveFileExW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(from).utf16()),
               reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(to).utf16()),
               MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
        != 0;
#else
    return ::rename(native(from).constData(), native(to).constData()) == 0;
#endif
}

bool renameUnlessThere(const QString &from, const QString &to)
{
#ifdef Q_OS_LINUX
    if (renameat2(AT_FDCWD, native(from).constData(), AT_FDCWD, native(to).constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return false;
#endif
    return QFile::rename(from, to); // looks first, and then renames
}

bool exchangeNames(const QString &one, const QString &other)
{
#ifdef Q_OS_LINUX
    return renameat2(AT_FDCWD, native(one).constData(), AT_FDCWD, native(other).constData(), RENAME_EXCHANGE) == 0;
#else
    Q_UNUSED(one)
    Q_UNUSED(other)
    return false;
#endif
}

QFileDevice::Permissions permissionsForNewFileIn(const QString &folder)
{
    QFileDevice::Permissions rights = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
#ifndef Q_OS_WIN
    if (isShared(native(folder)))
        rights |= QFileDevice::ReadGroup | QFileDevice::WriteGroup;
#endif
    return rights;
}

void setRightsOfFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path) // inherited there
#else
    const QByteArray folder = folderOf(path);
    const QByteArray name = native(path);
    struct stat above = {};
    struct stat own = {};
    if (stat(folder.constData(), &above) != 0 || stat(name.constData(), &own) != 0)
        return;
    const bool isFolder = S_ISDIR(own.st_mode);
    mode_t mode = isFolder ? 0700 : 0600;
    if (isShared(folder)) {
        if (hasDefaultRights(folder))
            return; // the system has given them already
        mode |= isFolder ? 0070 : 0060;
        // Whose group cannot be given stays with the group of whoever made it.
        if (own.st_gid != above.st_gid && chown(name.constData(), static_cast<uid_t>(-1), above.st_gid) != 0)
            errno = 0;
        if (isFolder)
            mode |= above.st_mode & S_ISGID;
    }
    if (chmod(name.constData(), mode) != 0)
        errno = 0; // file systems without rights of their own
#endif
}

bool createEmpty(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
#else
    const mode_t mode = isShared(folderOf(path)) ? 0660 : 0600;
    const int handle = ::open(native(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (handle < 0)
        return false;
    ::close(handle);
    setRightsOfFolder(path);
    return true;
#endif
}

bool createFolder(const QString &path)
{
#ifdef Q_OS_WIN
    return QDir().mkpath(path);
#else
    if (QFileInfo(path).isDir())
        return true;
    if (mkdir(native(path).constData(), isShared(folderOf(path)) ? 0770 : 0700) != 0)
        return errno == EEXIST && QFileInfo(path).isDir();
    setRightsOfFolder(path);
    return true;
#endif
}

bool lastFailureWasNoRoom()
{
#ifdef Q_OS_WIN
    return errno == ENOSPC || GetLastError() == ERROR_DISK_FULL;
#else
    return hasRoomFailed(errno);
#endif
}

QString lastFailure()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace files::platform
