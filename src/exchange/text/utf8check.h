// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace exchange
{

/// Tells, block by block, whether bytes are well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates).
class Utf8Check
{
public:
    /// Looks at the next bytes. Once false, it stays false.
    bool feed(QByteArrayView bytes);
    /// Whether all was well and the last character was complete.
    bool finish() const { return m_valid && m_wanted == 0; }

private:
    bool m_valid = true;
    int m_wanted = 0; ///< continuation bytes still to come
    unsigned char m_low = 0x80; ///< bounds of the next one
    unsigned char m_high = 0xbf;
};

} // namespace exchange
