// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include "exchange/text/textencoding.h"

#include <QByteArray>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

namespace exchange
{

/// Bytes of a file as UTF-8, whatever they are in the file, in blocks and with bounded memory. It knows which byte of
/// the file each byte of its text came from.
class TextSource
{
public:
    /// Over an open device that can seek; an empty encoding is detected. FileUnreadable, ImportEncodingUnknown.
    static domain::Result<std::unique_ptr<TextSource>> over(
        std::unique_ptr<QIODevice> device, const QString &encoding);

    const QString &encoding() const { return m_encoding.name; }
    /// Bytes of the file.
    qint64 size() const { return m_device->size(); }

    /// Writes up to `room` (at least 16) bytes of UTF-8 and returns how many; 0 at the end. FileUnreadable when the
    /// disk fails.
    domain::Result<qint64> read(char *to, qint64 room);

    /// Goes on from a byte of the file where a character begins. Text bytes are counted from here again.
    void seek(qint64 byte);
    /// Goes back to the beginning, after the mark.
    void rewind() { seek(m_encoding.markBytes); }

    /// The byte of the file that text byte `textByte` came from, both counted from the last seek. Only for the block
    /// read last, and never for less than was asked before.
    qint64 fileByte(qint64 textByte);

private:
    enum class Way
    {
        Plain, ///< UTF-8 already
        Windows1252,
        Decoder
    };

    TextSource(std::unique_ptr<QIODevice> device, TextEncoding encoding);
    qint64 decodeBlock();
    qint64 fileLength(QByteArrayView text) const;

    std::unique_ptr<QIODevice> m_device;
    TextEncoding m_encoding;
    Way m_way = Way::Plain;
    QStringDecoder m_decoder;
    QStringEncoder m_toUtf8; ///< keeps the first half of a character that a block cut in two
    QByteArray m_raw; ///< one block as it is in the file
    QByteArray m_text; ///< the same in UTF-8
    qsizetype m_taken = 0; ///< bytes of m_text handed out
    qint64 m_textBefore = 0; ///< text bytes before m_text, since the last seek
    qint64 m_knownText = 0; ///< a text byte whose place in the file is known …
    qint64 m_knownFile = 0; ///< … and that place
};

} // namespace exchange
