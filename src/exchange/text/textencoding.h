// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QIODevice>
#include <QString>

namespace exchange
{

/// The encoding of a text file and the bytes of its mark (BOM) at the beginning.
struct TextEncoding
{
    QString
        name; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `UTF-32LE`, `UTF-32BE`, `Windows-1252`, or another name Qt knows
    int markBytes = 0;

    /// Finds it out: by the mark; by zero bytes in every second place; UTF-8 when all of the file is well-formed;
    /// else by the frequencies of its letters (uchardet), where little evidence or a western guess means
    /// Windows-1252. Leaves the device at its beginning. FileUnreadable when it cannot be read.
    static domain::Result<TextEncoding> detect(QIODevice &device);

    /// The encoding a person names, in any spelling (`utf8`, `latin1`, `cp1252`, `shift_jis`); `utf-16` without byte
    /// order is read from the mark, little-endian without one. ImportEncodingUnknown when Qt knows none of that name.
    static domain::Result<TextEncoding> named(const QString &name, QIODevice &device);

    bool operator==(const TextEncoding &) const = default;
};

} // namespace exchange
