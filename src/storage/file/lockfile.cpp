// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/lockfile.h"

#include "files/failure.h"
#include "files/platform.h"
#include "files/reading.h"
#include "storage/file/rowvalues.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

using files::platform::LockAnswer;

// Far longer than a brief step or a look at a lock take; whoever holds it then is at a standstill.
constexpr int patienceMilliseconds = 3000;
constexpr unsigned long attemptMilliseconds = 5;

std::optional<QByteArray> lockContent(const QString &path)
{
    const auto content = files::contentOfCompanion(path);
    return content.has_value() ? std::optional(content.value()) : std::nullopt;
}

QByteArray lockText(const LockHolder &holder)
{
    const QJsonObject object{{u"person"_s, holder.person}, {u"host"_s, holder.host},
        {u"process"_s, QString::number(holder.process)}, {u"started"_s, holder.processStart},
        {u"namespace"_s, holder.processNamespace}, {u"boot"_s, holder.bootId}, {u"machine"_s, holder.machineId},
        {u"since"_s, momentText(holder.since)}, {u"brief"_s, holder.isBrief}};
    return QJsonDocument(object).toJson();
}

LockHolder parsedLock(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    LockHolder holder;
    holder.person = object.value(u"person"_s).toString();
    holder.host = object.value(u"host"_s).toString();
    holder.process = object.value(u"process"_s).toString().toLongLong();
    holder.processStart = object.value(u"started"_s).toString();
    holder.processNamespace = object.value(u"namespace"_s).toString();
    holder.bootId = object.value(u"boot"_s).toString();
    holder.machineId = object.value(u"machine"_s).toString();
    holder.since = QDateTime::fromString(object.value(u"since"_s).toString(), Qt::ISODateWithMs).toUTC();
    holder.isBrief = object.value(u"brief"_s).toBool();
    return holder;
}

LockHolder thisProcess(const QString &person, const QDateTime &now)
{
    LockHolder holder;
    holder.person = person;
    holder.host = files::platform::hostName();
    holder.process = files::platform::currentProcess();
    holder.processStart = files::platform::processStart(holder.process);
    holder.processNamespace = files::platform::processNamespace();
    holder.bootId = files::platform::bootId();
    holder.machineId = files::platform::machineId();
    holder.since = now;
    return holder;
}

/// Where the system keeps no locks on files: the process is gone, or its number is another's now.
bool isProcessGone(const LockHolder &holder)
{
    if (holder.processNamespace != files::platform::processNamespace())
        return false;
    if (!files::platform::isProcessRunning(holder.process))
        return true;
    const QString start = files::platform::processStart(holder.process);
    return !start.isEmpty() && !holder.processStart.isEmpty() && start != holder.processStart;
}

/// What others left who were killed while they wrote their lock. Who is still at it holds what they write.
void removeHalfWrittenLocks(const QString &lock)
{
    const QFileInfo info(lock);
    const QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        if (name.startsWith(info.fileName() + u'-')
            && files::platform::lockOf(folder.filePath(name)) != LockAnswer::Taken)
            QFile::remove(folder.filePath(name));
}

/// The lock under a name of its own, written and held: killed meanwhile, we leave no lock that says nothing.
std::unique_ptr<QFile> writtenLock(const QString &lock, const QByteArray &content)
{
    const QString name = lock + u'-' + QString::number(QRandomGenerator::system()->generate(), 16);
    if (!files::platform::createEmpty(name))
        return nullptr;
    auto file = std::make_unique<QFile>(name);
    if (file->open(QIODevice::ReadWrite | QIODevice::Unbuffered)
        && files::platform::tryToLock(file->handle()) != LockAnswer::Taken && file->write(content) == content.size())
        return file;
    const int failure = errno;
    QFile::remove(name);
    errno = failure;
    return nullptr;
}

/// Takes a lock away that was looked at, while the system's lock on it is ours: of several that found it stale, one
/// does so, and none meets the new lock of another under the old name.
void removeLock(const QString &path, const QByteArray &met, LockFile::Takeover takeover)
{
    const auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        if (lockContent(path) == met) // not ours to write: what the folder's rights allow
            QFile::remove(path);
        return;
    }
    const LockAnswer answer = files::platform::tryToLock(file->handle());
    if (answer == LockAnswer::Taken && takeover == LockFile::Takeover::No)
        return;
    if (files::platform::isSameFile(file->handle(), path) && file->readAll() == met)
        QFile::remove(path);
}

/// Whether a lock that is not stale will be gone in a moment: it is a brief one, or the process that wrote it is gone
/// and somebody holds it all the same, who is only looking at it.
bool isPassing(const LockHolder &holder)
{
    return holder.isBrief
        || (!holder.bootId.isEmpty() && holder.bootId == files::platform::bootId() && isProcessGone(holder));
}

domain::Error lockedBy(const LockHolder &holder)
{
    QStringList parts{holder.person, holder.host, holder.since.isValid() ? momentText(holder.since) : QString()};
    parts.removeAll(QString());
    return {domain::ErrorCode::FileLocked, {}, parts.join(u", "_s)};
}

} // namespace

QString LockFile::pathOf(const QString &workspace)
{
    return QFileInfo(workspace).absoluteFilePath() + u"-lock"_s;
}

std::optional<LockHolder> LockFile::holderOf(const QString &workspace)
{
    const std::optional<QByteArray> content = lockContent(pathOf(workspace));
    return content ? std::optional(parsedLock(*content)) : std::nullopt;
}

bool LockFile::isOfThisMachine(const LockHolder &holder)
{
    if (!holder.bootId.isEmpty() && holder.bootId == files::platform::bootId())
        return true;
    return holder.host == files::platform::hostName()
        && (holder.machineId.isEmpty() || holder.machineId == files::platform::machineId());
}

bool LockFile::isStale(const QString &workspace, const LockHolder &holder)
{
    const LockAnswer lock = files::platform::lockOf(pathOf(workspace));
    if (lock == LockAnswer::Taken)
        return false;
    // A lock appears whole; without a holder in it a power cut took what it said.
    if (holder.host.isEmpty())
        return true;
    if (!holder.bootId.isEmpty() && holder.bootId == files::platform::bootId())
        return lock == LockAnswer::Got || isProcessGone(holder);
    // Of this machine before it was started anew. On a file of another machine the answer could be that one's.
    return lock == LockAnswer::Got && !holder.machineId.isEmpty() && holder.machineId == files::platform::machineId()
        && holder.host == files::platform::hostName() && !files::platform::isNetworkFile(workspace);
}

domain::Result<LockFile> LockFile::take(
    const QString &workspace, const QString &person, const QDateTime &now, Takeover takeover)
{
    return take(workspace, thisProcess(person, now), takeover);
}

domain::Result<LockFile> LockFile::takeBriefly(const QString &workspace, const QDateTime &now)
{
    LockHolder own = thisProcess({}, now);
    own.isBrief = true;
    return take(workspace, own, Takeover::No);
}

domain::Result<LockFile> LockFile::take(const QString &workspace, const LockHolder &own, Takeover takeover)
{
    const QByteArray text = lockText(own);
    const QString path = pathOf(workspace);
    const QDeadlineTimer patience(patienceMilliseconds);
    // Two that find the same stale lock race for the creation; the one that loses meets the winner's lock.
    do {
        std::unique_ptr<QFile> file = writtenLock(path, text);
        if (!file)
            return files::cannotWrite(workspace);
        if (files::platform::renameUnlessThere(file->fileName(), path)) {
            removeHalfWrittenLocks(path);
            return LockFile(path, text, std::move(file));
        }
        QFile::remove(file->fileName());
        const std::optional<QByteArray> met = lockContent(path);
        if (!met && QFile::exists(path))
            return domain::Error{domain::ErrorCode::FileReadOnly, {}, workspace};
        if (!met)
            continue; // gone meanwhile
        const LockHolder holder = parsedLock(*met);
        if (takeover != Takeover::No || isStale(workspace, holder))
            removeLock(path, *met, takeover);
        else if (isPassing(holder))
            QThread::msleep(attemptMilliseconds);
        else if (lockContent(path) == met) // not given back while we looked
            return lockedBy(holder);
    } while (!patience.hasExpired());
    return lockedBy(holderOf(workspace).value_or(LockHolder{}));
}

LockFile::LockFile(QString path, QByteArray content, std::unique_ptr<QFile> held)
    : m_path(std::move(path))
    , m_content(std::move(content))
    , m_held(std::move(held))
{
}

LockFile::LockFile(LockFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_content(std::move(other.m_content))
    , m_held(std::move(other.m_held))
{
}

LockFile::~LockFile()
{
    // Taken over by somebody else meanwhile, it is theirs.
    if (!m_path.isEmpty() && lockContent(m_path) == m_content)
        QFile::remove(m_path);
}

} // namespace storage
