// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/textencoding.h"

#include "exchange/text/utf8check.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace exchange
{

namespace
{

constexpr qint64 detectionBlock = 256 * 1024;
constexpr qint64 bytesForGuess = 1024 * 1024;
constexpr qsizetype lettersToTrustGuess = 40;

std::optional<TextEncoding> byMark(QByteArrayView start)
{
    const auto begins = [start](const char *mark, qsizetype length) {
        return start.size() >= length && start.first(length) == QByteArrayView(mark, length);
    };
    if (begins("\xef\xbb\xbf", 3))
        return TextEncoding{u"UTF-8"_s, 3};
    if (begins("\xff\xfe\0\0", 4))
        return TextEncoding{u"UTF-32LE"_s, 4};
    if (begins("\0\0\xfe\xff", 4))
        return TextEncoding{u"UTF-32BE"_s, 4};
    if (begins("\xff\xfe", 2))
        return TextEncoding{u"UTF-16LE"_s, 2};
    if (begins("\xfe\xff", 2))
        return TextEncoding{u"UTF-16BE"_s, 2};
    return std::nullopt;
}

/// UTF-16 without a mark: western text has a zero in every second byte, and none in the others.
std::optional<TextEncoding> byZeroBytes(QByteArrayView start)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < start.size(); ++i)
        if (start.at(i) == '\0')
            ++(i % 2 == 0 ? even : odd);
    const qsizetype many = start.size() / 5;
    if (odd > many && even == 0)
        return TextEncoding{u"UTF-16LE"_s, 0};
    if (even > many && odd == 0)
        return TextEncoding{u"UTF-16BE"_s, 0};
    return std::nullopt;
}

qsizetype lettersAboveAscii(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// What uchardet calls a western alphabet is taken as Windows-1252: its guesses among these are little better than
/// chance.
bool isWestern(const QString &name)
{
    static const QStringList western{u"ASCII"_s, u"ISO-8859-1"_s, u"ISO-8859-3"_s, u"ISO-8859-4"_s, u"ISO-8859-9"_s,
        u"ISO-8859-10"_s, u"ISO-8859-13"_s, u"ISO-8859-14"_s, u"ISO-8859-15"_s, u"ISO-8859-16"_s, u"WINDOWS-1252"_s,
        u"WINDOWS-1254"_s, u"WINDOWS-1257"_s, u"WINDOWS-1258"_s, u"VISCII"_s, u"TIS-620"_s, u"UTF-8"_s};
    return name.isEmpty() || western.contains(name) || name.startsWith("MAC"_L1) || name.startsWith("IBM"_L1);
}

QString byLetters(QIODevice &device)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    qsizetype letters = 0;
    qint64 fed = 0;
    device.seek(0);
    while (fed < bytesForGuess) {
        const QByteArray block = device.read(detectionBlock);
        if (block.isEmpty())
            break;
        const qsizetype here = lettersAboveAscii(block);
        if (here == 0)
            continue;
        letters += here;
        fed += block.size();
        if (uchardet_handle_data(detector.get(), block.constData(), static_cast<size_t>(block.size())) != 0)
            break;
    }
    uchardet_data_end(detector.get());
    const QString guess = QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
    if (letters < lettersToTrustGuess || isWestern(guess) || !QStringDecoder(guess.toLatin1().constData()).isValid())
        return u"Windows-1252"_s;
    return guess;
}

domain::Result<bool> isUtf8(QIODevice &device)
{
    Utf8Check check;
    device.seek(0);
    QByteArray block(detectionBlock, Qt::Uninitialized);
    while (true) {
        const qint64 got = device.read(block.data(), block.size());
        if (got < 0)
            return domain::Error{domain::ErrorCode::FileUnreadable, device.errorString(), {}};
        if (got == 0)
            return check.finish();
        if (!check.feed(QByteArrayView(block.constData(), got)))
            return false;
    }
}

} // namespace

domain::Result<TextEncoding> TextEncoding::detect(QIODevice &device)
{
    device.seek(0);
    const QByteArray start = device.read(4096);
    auto found = byMark(start);
    if (!found)
        found = byZeroBytes(start);
    if (!found) {
        TRY_VALUE(const bool utf8, isUtf8(device));
        found = TextEncoding{utf8 ? u"UTF-8"_s : byLetters(device), 0};
    }
    device.seek(0);
    return *found;
}

domain::Result<TextEncoding> TextEncoding::named(const QString &name, QIODevice &device)
{
    QString plain;
    for (const QChar c : name.toLower())
        if (c.isLetterOrNumber())
            plain.append(c);
    device.seek(0);
    const auto mark = byMark(device.read(4));
    device.seek(0);
    const auto withMark = [&mark](const QString &wanted) {
        return TextEncoding{wanted, mark && mark->name == wanted ? mark->markBytes : 0};
    };
    for (const QString &known : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"UTF-32LE"_s, u"UTF-32BE"_s})
        if (plain == QString(known).remove(u'-').toLower())
            return withMark(known);
    if (plain == "utf16"_L1 || plain == "utf32"_L1) {
        const QString family = u"UTF-"_s + plain.right(2);
        return mark && mark->name.startsWith(family) ? *mark : TextEncoding{family + u"LE"_s, 0};
    }
    static const QStringList western{
        u"windows1252"_s, u"cp1252"_s, u"ansi"_s, u"latin1"_s, u"iso88591"_s, u"ascii"_s};
    if (western.contains(plain))
        return TextEncoding{u"Windows-1252"_s, 0};
    if (plain.isEmpty() || !QStringDecoder(name.toLatin1().constData()).isValid())
        return domain::Error{domain::ErrorCode::ImportEncodingUnknown, {}, name};
    return TextEncoding{name, 0};
}

} // namespace exchange
