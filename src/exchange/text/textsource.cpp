// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/textsource.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr qint64 rawBlock = 128 * 1024;

/// Windows-1252 from 0x80 to 0x9f; the five unused places stay the control characters they are in Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};

void appendWindows1252(QByteArray &text, QByteArrayView raw)
{
    text.resize(raw.size() * 3);
    char *to = text.data();
    for (const char byte : raw) {
        const auto c = static_cast<unsigned char>(byte);
        if (c < 0x80) {
            *to++ = byte;
            continue;
        }
        const char16_t u = c < 0xa0 ? windows1252[c - 0x80u] : c;
        if (u < 0x800) {
            *to++ = static_cast<char>(0xc0 | (u >> 6));
        } else {
            *to++ = static_cast<char>(0xe0 | (u >> 12));
            *to++ = static_cast<char>(0x80 | ((u >> 6) & 0x3f));
        }
        *to++ = static_cast<char>(0x80 | (u & 0x3f));
    }
    text.resize(to - text.constData());
}

qint64 characters(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; });
}

qint64 beyondFirstPlane(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xf8) == 0xf0; });
}

} // namespace

domain::Result<std::unique_ptr<TextSource>> TextSource::over(
    std::unique_ptr<QIODevice> device, const QString &encoding)
{
    TRY_VALUE(TextEncoding found,
        encoding.isEmpty() ? TextEncoding::detect(*device) : TextEncoding::named(encoding, *device));
    return std::unique_ptr<TextSource>(new TextSource(std::move(device), std::move(found)));
}

TextSource::TextSource(std::unique_ptr<QIODevice> device, TextEncoding encoding)
    : m_device(std::move(device))
    , m_encoding(std::move(encoding))
{
    if (m_encoding.name == "Windows-1252"_L1)
        m_way = Way::Windows1252;
    else if (m_encoding.name != "UTF-8"_L1)
        m_way = Way::Decoder;
    rewind();
}

void TextSource::seek(qint64 byte)
{
    m_device->seek(byte);
    if (m_way == Way::Decoder) {
        m_decoder = QStringDecoder(m_encoding.name.toLatin1().constData(), QStringDecoder::Flag::ConvertInitialBom);
        m_toUtf8 = QStringEncoder(QStringEncoder::Utf8);
    }
    m_text.clear();
    m_taken = 0;
    m_textBefore = 0;
    m_knownText = 0;
    m_knownFile = byte;
}

domain::Result<qint64> TextSource::read(char *to, qint64 room)
{
    if (m_way == Way::Plain) {
        const qint64 got = m_device->read(to, room);
        if (got < 0)
            return domain::Error{domain::ErrorCode::FileUnreadable, m_device->errorString(), {}};
        return got;
    }
    while (m_taken == m_text.size()) {
        const qint64 got = decodeBlock();
        if (got < 0)
            return domain::Error{domain::ErrorCode::FileUnreadable, m_device->errorString(), {}};
        if (got == 0)
            return 0;
    }
    const qsizetype count = std::min<qsizetype>(room, m_text.size() - m_taken);
    std::memcpy(to, m_text.constData() + m_taken, static_cast<size_t>(count));
    m_taken += count;
    return count;
}

/// Reads and decodes one block; returns the bytes read, 0 at the end, -1 when the disk fails.
qint64 TextSource::decodeBlock()
{
    fileByte(m_textBefore + m_text.size());
    m_textBefore += m_text.size();
    m_text.clear();
    m_taken = 0;
    m_raw.resize(rawBlock);
    const qint64 got = m_device->read(m_raw.data(), rawBlock);
    if (got <= 0)
        return got;
    m_raw.resize(got);
    if (m_way == Way::Windows1252) {
        appendWindows1252(m_text, m_raw);
    } else {
        const QString decoded = m_decoder.decode(m_raw);
        m_text = m_toUtf8.encode(decoded);
    }
    return got;
}

qint64 TextSource::fileByte(qint64 textByte)
{
    if (m_way == Way::Plain)
        return m_knownFile + textByte;
    const qsizetype from = m_knownText - m_textBefore;
    const qsizetype to = std::min<qsizetype>(textByte - m_textBefore, m_text.size());
    if (from < 0 || to <= from)
        return m_knownFile;
    m_knownFile += fileLength(QByteArrayView(m_text).sliced(from, to - from));
    m_knownText = textByte;
    return m_knownFile;
}

qint64 TextSource::fileLength(QByteArrayView text) const
{
    if (m_way == Way::Windows1252)
        return characters(text);
    if (m_encoding.name.startsWith("UTF-16"_L1))
        return 2 * (characters(text) + beyondFirstPlane(text));
    if (m_encoding.name.startsWith("UTF-32"_L1))
        return 4 * characters(text);
    QStringEncoder encoder(m_encoding.name.toLatin1().constData());
    const QByteArray encoded = encoder.encode(QString::fromUtf8(text));
    return encoded.size();
}

} // namespace exchange
