// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/archive.h"

#include <algorithm>

namespace exchange
{

namespace
{

constexpr qint64 firstAllowance = 16 * 1024 * 1024;

} // namespace

ArchiveEntry::ArchiveEntry(std::shared_ptr<Archive> archive, quint64 index, qint64 declared)
    : m_archive(std::move(archive))
    , m_declared(declared)
    , m_allowed(firstAllowance)
{
    m_file = m_archive->m_library.fopenIndex(m_archive->m_zip, index, 0);
    m_damaged = m_file == nullptr;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ArchiveEntry::~ArchiveEntry()
{
    if (m_file)
        m_archive->m_library.fclose(m_file);
}

qint64 ArchiveEntry::readData(char *data, qint64 most)
{
    if (m_damaged || m_starved)
        return -1;
    if (m_unpacked >= m_allowed) {
        m_starved = true;
        return -1;
    }
    const zip_int64_t got = m_archive->m_library.fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (got < 0 || m_unpacked + got > m_declared) {
        m_damaged = true;
        return -1;
    }
    if (got == 0 && most > 0 && m_unpacked < m_declared)
        m_damaged = true;
    m_unpacked += got;
    return got;
}

Archive::Archive(const QByteArray &bytes, const QString &path)
    : m_bytes(bytes)
    , m_path(path)
{
}

Archive::~Archive()
{
    if (m_zip)
        m_library.discard(m_zip);
}

domain::Result<std::shared_ptr<Archive>> Archive::open(const QByteArray &bytes, const QString &path)
{
    if (bytes.size() > maxPacked)
        return domain::Error{domain::ErrorCode::ImportTooLarge, {}, path};
    const std::shared_ptr<Archive> archive(new Archive(bytes, path));
    TRY_DONE(archive->look());
    return archive;
}

domain::Result<void> Archive::look()
{
    if (!m_library.isLoaded())
        return domain::Error{domain::ErrorCode::ImportLibraryMissing, QStringLiteral(TRYWEEK_LIBZIP), m_path};
    const domain::Error damaged{domain::ErrorCode::ImportDamaged, {}, m_path};
    zip_error_t error;
    m_library.errorInit(&error);
    zip_source_t *const source
        = m_library.sourceBufferCreate(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    if (source)
        m_zip = m_library.openFromSource(source, ZIP_RDONLY, &error);
    if (source && !m_zip)
        m_library.sourceFree(source);
    m_library.errorFini(&error);
    if (!m_zip)
        return damaged;
    const zip_int64_t count = m_library.numEntries(m_zip, 0);
    qint64 sum = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        const auto index = static_cast<zip_uint64_t>(i);
        if (m_library.statIndex(m_zip, index, ZIP_FL_ENC_GUESS, &stat) != 0)
            return damaged;
        constexpr zip_uint64_t wanted = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if ((stat.valid & wanted) != wanted)
            return damaged;
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return domain::Error{domain::ErrorCode::ImportPasswordProtected, {}, m_path};
        if (stat.size > static_cast<zip_uint64_t>(maxUnpacked - sum))
            return domain::Error{domain::ErrorCode::ImportTooLarge, {}, m_path};
        const auto size = static_cast<qint64>(stat.size);
        sum += size;
        m_entries.insert(plain(QString::fromUtf8(stat.name)), {index, size});
    }
    if (sum > unsuspicious && sum / std::max<qint64>(m_bytes.size(), 1) > maxRatio)
        return domain::Error{domain::ErrorCode::ImportTooLarge, {}, m_path};
    return domain::success();
}

domain::Result<std::unique_ptr<ArchiveEntry>> Archive::entry(const QString &name)
{
    const auto place = m_entries.constFind(plain(name));
    if (place == m_entries.constEnd())
        return domain::Error{domain::ErrorCode::ImportDamaged, name, m_path};
    auto entry = std::make_unique<ArchiveEntry>(shared_from_this(), place->index, place->declared);
    if (entry->isDamaged())
        return domain::Error{domain::ErrorCode::ImportDamaged, name, m_path};
    return entry;
}

QString Archive::plain(const QString &name)
{
    QString bare = name.toLower();
    bare.replace(u'\\', u'/');
    while (bare.startsWith(u'/'))
        bare.remove(0, 1);
    return bare;
}

} // namespace exchange
