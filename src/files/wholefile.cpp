#include "files/wholefile.h"

#include "files/platform.h"

#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace files
{

namespace
{

/// Opens the part and takes its lock: nobody else writes it, and whoever wrote it before is gone.
domain::Result<std::unique_ptr<QFile>> lockedPart(const QString &path)
{
    constexpr int mostTries = 5;
    const QString name = partOf(path);
    for (int tries = 0; tries < mostTries; ++tries) {
        if (!platform::createEmpty(name) && errno != EEXIST)
            return cannotWrite(path);
        auto part = std::make_unique<QFile>(name);
        if (!part->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
            if (!QFileInfo::exists(name))
                continue; // taken away between the two calls
            return cannotWrite(path);
        }
        if (!platform::tryToLock(part->handle()))
            return domain::Error{domain::ErrorCode::FileInUse, {}, path};
        if (!platform::isSameFile(part->handle(), name))
            continue; // put in its place, or taken away, while we waited
        if (!platform::truncate(part->handle(), 0))
            return cannotWrite(path);
        return part;
    }
    return domain::Error{domain::ErrorCode::FileInUse, {}, path};
}

} // namespace

QString partOf(const QString &path)
{
    return path + u"-part"_s;
}

domain::Error cannotWrite(const QString &path)
{
    const int number = errno;
    const QString said = platform::lastFailure();
    if (platform::lastFailureWasNoRoom())
        return {domain::ErrorCode::DiskFull, said, path};
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return {domain::ErrorCode::FolderMissing, {}, folder.filePath()};
    if (number == EACCES || number == EPERM || number == EROFS || !folder.isWritable())
        return {domain::ErrorCode::FileReadOnly, said, path};
    return {domain::ErrorCode::StorageFailed, said, path};
}

domain::Result<WholeFile> WholeFile::begin(const QString &path)
{
    // A link stays a link: the file it leads to is replaced.
    const QFileInfo given(path);
    const QString target = given.exists() ? given.canonicalFilePath() : given.absoluteFilePath();
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, info.absolutePath()};
    if (info.exists() && !platform::isRegularFile(target))
        return domain::Error{domain::ErrorCode::NotAFile, {}, path};
    if (platform::isOpenHere(target))
        return domain::Error{domain::ErrorCode::FileInUse, {}, path};
    TRY_VALUE(auto part, lockedPart(target));
    return WholeFile(target, std::move(part));
}

WholeFile::WholeFile(QString path, std::unique_ptr<QFile> part)
    : m_path(std::move(path))
    , m_part(std::move(part))
{
}

WholeFile::~WholeFile()
{
    if (m_part)
        QFile::remove(m_part->fileName()); // while the lock still holds the name for us
}

domain::Result<void> WholeFile::commit()
{
    const bool failed = m_part->error() != QFileDevice::NoError;
    const QString said = m_part->errorString();
    if (failed)
        return domain::Error{m_part->error() == QFileDevice::ResourceError ? domain::ErrorCode::DiskFull
                                                                           : domain::ErrorCode::StorageFailed,
            said, m_path};
    if (const QFileInfo replaced(m_path); replaced.exists())
        m_part->setPermissions(replaced.permissions());
    if (!m_part->flush() || !platform::syncHandle(m_part->handle()))
        return cannotWrite(m_path);
    if (!platform::renameOver(m_part->fileName(), m_path))
        return cannotWrite(m_path);
    m_part.reset(); // its name is the file's now
    if (!platform::syncFolder(QFileInfo(m_path).absolutePath()))
        return cannotWrite(m_path);
    return domain::success();
}

domain::Result<void> WholeFile::write(const QString &path, const QByteArray &bytes)
{
    TRY_VALUE(WholeFile file, begin(path));
    if (file.device().write(bytes) != bytes.size())
        return cannotWrite(path);
    return file.commit();
}

} // namespace files
