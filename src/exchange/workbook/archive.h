// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "exchange/workbook/ziplibrary.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>

namespace exchange
{

class Archive;

/// One file of an archive, unpacked while it is read and never held as a whole. What comes out wrong (a checksum, a
/// length) ends the reading with isDamaged().
class ArchiveEntry final : public QIODevice
{
public:
    ArchiveEntry(std::shared_ptr<Archive> archive, quint64 index, qint64 declared);
    ~ArchiveEntry() override;

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_declared; } ///< unpacked, as the archive declares it
    qint64 unpacked() const { return m_unpacked; } ///< read so far

    bool isDamaged() const { return m_damaged; }
    /// From here on at most so many bytes are given before the next call; then reading stops with isStarved(). What
    /// parses the entry renews it whenever it lets go of what it held, so that nothing can make it hold more.
    void allow(qint64 bytes) { m_allowed = m_unpacked + bytes; }
    bool isStarved() const { return m_starved; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<Archive> m_archive;
    zip_file *m_file = nullptr;
    qint64 m_declared = 0;
    qint64 m_unpacked = 0;
    qint64 m_allowed = 0;
    bool m_damaged = false;
    bool m_starved = false;
};

/// A ZIP archive in memory, as workbooks are. Names are compared without case, `\` counts as `/`, and a `/` in front
/// does not.
class Archive final : public std::enable_shared_from_this<Archive>
{
public:
    static constexpr qint64 maxPacked = 512LL * 1024 * 1024;
    static constexpr qint64 maxUnpacked = 4LL * 1024 * 1024 * 1024; ///< of all its files together, as declared
    static constexpr qint64 unsuspicious = 64LL * 1024 * 1024; ///< below this any ratio will do …
    static constexpr qint64 maxRatio = 200; ///< … above it, tables do not shrink more than this

    /// Sums the declared sizes before anything is unpacked. ImportTooLarge when they, or the archive itself, are
    /// beyond the bounds; ImportDamaged; ImportPasswordProtected; ImportLibraryMissing. The context is `path`.
    static domain::Result<std::shared_ptr<Archive>> open(const QByteArray &bytes, const QString &path);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    const QString &path() const { return m_path; }
    bool has(const QString &name) const { return m_entries.contains(plain(name)); }
    /// Opens a file of it. ImportDamaged when there is none of that name.
    domain::Result<std::unique_ptr<ArchiveEntry>> entry(const QString &name);

private:
    friend class ArchiveEntry;
    struct Place
    {
        quint64 index = 0;
        qint64 declared = 0;
    };

    Archive(const QByteArray &bytes, const QString &path);
    domain::Result<void> look();
    static QString plain(const QString &name);

    const ZipLibrary m_library;
    QByteArray m_bytes;
    QString m_path;
    zip *m_zip = nullptr;
    QHash<QString, Place> m_entries;
};

} // namespace exchange
