// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/wholefile.h"

#include "files/alone.h"
#include "files/failure.h"
#include "files/platform.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace files
{

/// Remembers that something was not written: Qt reports no error when a disk takes the beginning only.
class PartFile final : public QFile
{
public:
    using QFile::QFile;

    std::optional<domain::Error> failure;

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        if (written != length && !failure)
            failure = cannotWrite(fileName());
        return written;
    }
};

QString partOf(const QString &path)
{
    return path + u"-part"_s;
}

domain::Result<WholeFile> WholeFile::begin(const QString &path, Held held)
{
    // A link stays a link: the file it leads to is replaced.
    const QFileInfo given(path);
    const QString target = given.exists() ? given.canonicalFilePath() : given.absoluteFilePath();
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return domain::Error{domain::ErrorCode::FolderMissing, {}, info.absolutePath()};
    if (info.exists() && !platform::isRegularFile(target))
        return domain::Error{domain::ErrorCode::NotAFile, {}, path};
    if (held == Held::No && platform::isOpenHere(target))
        return domain::Error{domain::ErrorCode::FileInUse, {}, path};
    auto part = std::make_unique<PartFile>(partOf(target));
    TRY_DONE(openAlone(*part, target));
    if (!platform::truncate(part->handle(), 0))
        return cannotWrite(target);
    return WholeFile(target, std::move(part));
}

WholeFile::WholeFile(QString path, std::unique_ptr<PartFile> part)
    : m_path(std::move(path))
    , m_part(std::move(part))
{
}

WholeFile::WholeFile(WholeFile &&) = default;

QFile &WholeFile::device()
{
    return *m_part;
}

WholeFile::~WholeFile()
{
    if (m_part)
        QFile::remove(m_part->fileName()); // while the lock still holds the name for us
}

domain::Result<void> WholeFile::commit()
{
    if (m_part->failure) {
        domain::Error error = *m_part->failure;
        error.context = m_path;
        return error;
    }
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

domain::Result<void> WholeFile::write(const QString &path, const QByteArray &bytes, Held held)
{
    TRY_VALUE(WholeFile file, begin(path, held));
    if (file.device().write(bytes) != bytes.size())
        return cannotWrite(path);
    return file.commit();
}

} // namespace files
