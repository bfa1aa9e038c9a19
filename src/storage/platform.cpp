#include "storage/platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace storage::platform
{

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
    struct stat opened = {};
    if (fstat(handle, &opened) != 0)
        return false;
    // Opened, not only asked by name: on a network this makes the system look at what is there now.
    const int named = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    struct stat found = {};
    const bool same
        = named >= 0 && fstat(named, &found) == 0 && found.st_dev == opened.st_dev && found.st_ino == opened.st_ino;
    if (named >= 0)
        ::close(named);
    return same;
#endif
}

QString hostName()
{
    return QSysInfo::machineHostName();
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
        "afs", "afpfs", "coda", "9p", "ceph", "glusterfs", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone",
        "fuse.davfs", "davfs", "webdav", "lustre", "ocfs2", "gfs2"};
    const QString folder = QFileInfo(path).absolutePath();
    return networkTypes.contains(QStorageInfo(folder).fileSystemType().toLower());
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder) // NTFS journals its names
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    syncHandle(handle);
    ::close(handle);
#endif
}

bool syncFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && syncHandle(file.handle());
}

} // namespace storage::platform
