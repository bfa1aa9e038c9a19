#include "storage/lockfile.h"

#include "files/platform.h"
#include "storage/rowvalues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace storage
{

namespace
{

std::optional<QByteArray> lockContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QByteArray lockText(const LockHolder &holder)
{
    const QJsonObject object{{u"person"_s, holder.person}, {u"host"_s, holder.host},
        {u"process"_s, QString::number(holder.process)}, {u"started"_s, holder.processStart},
        {u"since"_s, momentText(holder.since)}};
    return QJsonDocument(object).toJson();
}

LockHolder parsedLock(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    return {object.value(u"person"_s).toString(), object.value(u"host"_s).toString(),
        object.value(u"process"_s).toString().toLongLong(), object.value(u"started"_s).toString(),
        QDateTime::fromString(object.value(u"since"_s).toString(), Qt::ISODateWithMs).toUTC()};
}

/// What others left who were killed while they wrote their lock. Who is still at it tries again.
void removeHalfWrittenLocks(const QString &lock)
{
    const QFileInfo info(lock);
    const QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        if (name.startsWith(info.fileName() + u'-'))
            QFile::remove(folder.filePath(name));
}

domain::Error lockedBy(const LockHolder &holder)
{
    QStringList parts{holder.person, holder.host, holder.since.isValid() ? momentText(holder.since) : QString()};
    parts.removeAll(QString());
    return {domain::ErrorCode::FileLocked, {}, parts.join(u", "_s)};
}

domain::Error cannotLock(const QFile &file, const QString &workspace)
{
    if (!QFileInfo(QFileInfo(workspace).absolutePath()).isWritable() || file.error() == QFileDevice::PermissionsError)
        return {domain::ErrorCode::FileReadOnly, file.errorString(), workspace};
    if (file.error() == QFileDevice::ResourceError)
        return {domain::ErrorCode::DiskFull, file.errorString(), workspace};
    return {domain::ErrorCode::StorageFailed, file.errorString(), workspace};
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

bool LockFile::isStale(const LockHolder &holder)
{
    // A lock appears whole; without a holder in it a power cut took what it said.
    if (holder.host.isEmpty())
        return true;
    if (holder.host != files::platform::hostName())
        return false;
    if (!files::platform::isProcessRunning(holder.process))
        return true;
    const QString start = files::platform::processStart(holder.process);
    return !start.isEmpty() && !holder.processStart.isEmpty() && start != holder.processStart;
}

domain::Result<LockFile> LockFile::take(
    const QString &workspace, const QString &person, const QDateTime &now, Takeover takeover)
{
    const qint64 process = files::platform::currentProcess();
    const QByteArray own = lockText({person, files::platform::hostName(), process, files::platform::processStart(process), now});
    const QString path = pathOf(workspace);
    // Two that find the same stale lock race for the creation; the one that loses meets the winner's lock.
    for (int attempt = 0; attempt < 3; ++attempt) {
        // Written beside it first: killed meanwhile, we leave no lock that says nothing.
        QFile file(path + u'-' + QString::number(process));
        if (!file.open(QIODevice::WriteOnly) || file.write(own) != own.size() || !file.flush()) {
            const domain::Error error = cannotLock(file, workspace);
            file.remove();
            return error;
        }
        file.close();
        if (file.rename(path)) {
            removeHalfWrittenLocks(path);
            return LockFile(path, own);
        }
        file.remove();
        const std::optional<QByteArray> met = lockContent(path);
        if (!met && QFile::exists(path))
            return cannotLock(file, workspace);
        if (!met)
            continue; // gone meanwhile
        const LockHolder holder = parsedLock(*met);
        if (takeover == Takeover::No && !isStale(holder))
            return lockedBy(holder);
        if (lockContent(path) == met)
            QFile::remove(path);
    }
    return lockedBy(holderOf(workspace).value_or(LockHolder{}));
}

LockFile::LockFile(QString path, QByteArray content)
    : m_path(std::move(path))
    , m_content(std::move(content))
{
}

LockFile::LockFile(LockFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_content(std::move(other.m_content))
{
}

LockFile::~LockFile()
{
    // Taken over by somebody else meanwhile, it is theirs.
    if (!m_path.isEmpty() && lockContent(m_path) == m_content)
        QFile::remove(m_path);
}

} // namespace storage
