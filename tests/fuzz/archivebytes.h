// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>
#include <zip.h>

namespace fuzz
{

/// An archive, not packed, of files given by name and content.
inline QByteArray archiveOf(const QList<std::pair<QByteArray, QByteArray>> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *const target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *const archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : files) {
        zip_source_t *const source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    QByteArray bytes;
    if (zip_source_open(target) == 0) {
        zip_source_seek(target, 0, SEEK_END);
        const zip_int64_t size = zip_source_tell(target);
        zip_source_seek(target, 0, SEEK_SET);
        bytes.resize(static_cast<qsizetype>(size));
        zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(size));
        zip_source_close(target);
    }
    zip_source_free(target);
    return bytes;
}

/// The bytes cut at NUL, so that one input makes several files.
inline QList<QByteArray> parts(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split('\0');
}

} // namespace fuzz
