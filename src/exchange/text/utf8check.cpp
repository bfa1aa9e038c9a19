// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/text/utf8check.h"

#include <cstring>

namespace exchange
{

bool Utf8Check::feed(QByteArrayView bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const unsigned char *const end = p + bytes.size();
    while (m_valid && p < end) {
        if (m_wanted == 0) {
            while (end - p >= 8) {
                quint64 eight = 0;
                std::memcpy(&eight, p, 8);
                if ((eight & 0x8080808080808080ULL) != 0)
                    break;
                p += 8;
            }
            if (p == end)
                break;
            const unsigned char c = *p++;
            if (c < 0x80)
                continue;
            m_low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
            m_high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
            if (c >= 0xc2 && c <= 0xdf)
                m_wanted = 1;
            else if (c >= 0xe0 && c <= 0xef)
                m_wanted = 2;
            else if (c >= 0xf0 && c <= 0xf4)
                m_wanted = 3;
            else
                m_valid = false;
        } else {
            const unsigned char c = *p++;
            m_valid = c >= m_low && c <= m_high;
            m_low = 0x80;
            m_high = 0xbf;
            --m_wanted;
        }
    }
    return m_valid;
}

} // namespace exchange
