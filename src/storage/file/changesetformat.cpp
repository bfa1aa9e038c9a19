// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/changesetformat.h"

#include <sqlite3.h>

#include <QtEndian>

#include <bit>

namespace storage
{

namespace
{

/// SQLite's own way to write a length: seven bits a byte, the highest first.
void appendLength(QByteArray &bytes, quint32 length)
{
    constexpr int mostBytes = 5;
    char digits[mostBytes];
    int count = 0;
    do {
        digits[count] = static_cast<char>((length & 0x7f) | (count > 0 ? 0x80 : 0));
        length >>= 7;
        ++count;
    } while (length != 0);
    while (count > 0)
        bytes.append(digits[--count]);
}

void appendNumber(QByteArray &bytes, quint64 number)
{
    char raw[sizeof number];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void appendBytes(QByteArray &bytes, const void *data, int size)
{
    appendLength(bytes, static_cast<quint32>(size));
    bytes.append(static_cast<const char *>(data), size);
}

} // namespace

QByteArray changesetHead(const QByteArray &table, const QByteArray &keys)
{
    QByteArray bytes(1, 'T');
    appendLength(bytes, static_cast<quint32>(keys.size()));
    return bytes + keys + table + '\0';
}

QByteArray changesetValue(sqlite3_value *value, bool isReal)
{
    const int held = sqlite3_value_type(value);
    const int type = isReal && held == SQLITE_INTEGER ? SQLITE_FLOAT : held;
    QByteArray bytes(1, static_cast<char>(type));
    switch (type) {
    case SQLITE_INTEGER:
        appendNumber(bytes, static_cast<quint64>(sqlite3_value_int64(value)));
        break;
    case SQLITE_FLOAT:
        appendNumber(bytes, std::bit_cast<quint64>(sqlite3_value_double(value)));
        break;
    case SQLITE_TEXT: {
        const void *const text = sqlite3_value_text(value); // before its size, which is that of the UTF-8
        appendBytes(bytes, text, sqlite3_value_bytes(value));
        break;
    }
    case SQLITE_BLOB: {
        const void *const blob = sqlite3_value_blob(value);
        appendBytes(bytes, blob, sqlite3_value_bytes(value));
        break;
    }
    default: // NULL has no more than its type
        break;
    }
    return bytes;
}

} // namespace storage
