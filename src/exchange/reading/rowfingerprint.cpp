// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/rowfingerprint.h"

#include <bit>
#include <cstring>

namespace exchange
{

namespace
{

constexpr quint64 factor1 = 0x87c37b91114253d5ULL;
constexpr quint64 factor2 = 0x4cf5ad432745937fULL;

quint64 littleEndian(const char *bytes, size_t count)
{
    quint64 value = 0;
    for (size_t i = 0; i < count; ++i)
        value |= static_cast<quint64>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    return value;
}

quint64 littleEndian(const char *eightBytes)
{
    if constexpr (std::endian::native != std::endian::little)
        return littleEndian(eightBytes, 8);
    quint64 value = 0;
    std::memcpy(&value, eightBytes, 8);
    return value;
}

quint64 mixed(quint64 k)
{
    k ^= k >> 33;
    k *= 0xff51afd7ed558ccdULL;
    k ^= k >> 33;
    k *= 0xc4ceb9fe1a85ec53ULL;
    k ^= k >> 33;
    return k;
}

} // namespace

domain::RowKey murmur128(QByteArrayView bytes, quint32 seed)
{
    quint64 h1 = seed;
    quint64 h2 = seed;
    const auto size = static_cast<size_t>(bytes.size());
    const char *p = bytes.data();
    for (size_t block = 0; block < size / 16; ++block, p += 16) {
        h1 ^= std::rotl(littleEndian(p) * factor1, 31) * factor2;
        h1 = (std::rotl(h1, 27) + h2) * 5 + 0x52dce729;
        h2 ^= std::rotl(littleEndian(p + 8) * factor2, 33) * factor1;
        h2 = (std::rotl(h2, 31) + h1) * 5 + 0x38495ab5;
    }
    const size_t rest = size % 16;
    if (rest > 8)
        h2 ^= std::rotl(littleEndian(p + 8, rest - 8) * factor2, 33) * factor1;
    if (rest > 0)
        h1 ^= std::rotl(littleEndian(p, rest < 8 ? rest : 8) * factor1, 31) * factor2;
    h1 ^= size;
    h2 ^= size;
    h1 += h2;
    h2 += h1;
    h1 = mixed(h1);
    h2 = mixed(h2);
    h1 += h2;
    h2 += h1;
    return {h1, h2};
}

void RowFingerprint::look(const std::vector<QByteArrayView> &cells)
{
    m_size = 0;
    for (const QByteArrayView cell : cells)
        m_size += 4 + static_cast<size_t>(cell.size());
    if (m_row.size() < m_size)
        m_row.resize(m_size);
    char *to = m_row.data();
    for (const QByteArrayView cell : cells) {
        const auto length = static_cast<quint32>(cell.size());
        for (int shift = 0; shift < 32; shift += 8)
            *to++ = static_cast<char>(length >> shift);
        if (length > 0)
            std::memcpy(to, cell.data(), length);
        to += length;
    }
    m_first = hashOfRow(0);
#if defined(__GNUC__)
    if (!m_seen.empty()) // the place in memory take() will look at arrives while the caller does something else
        __builtin_prefetch(&m_seen[m_first.low & (m_seen.size() - 1)]);
#endif
}

domain::RowKey RowFingerprint::take()
{
    return markSeen(m_first.low) ? m_first : hashOfRow(++m_copies[m_first]);
}

domain::RowKey RowFingerprint::hashOfRow(quint32 earlierCopies) const
{
    return murmur128(QByteArrayView(m_row.data(), static_cast<qsizetype>(m_size)), earlierCopies);
}

/// Remembers a key; false when it was there before. Half of a key is enough here: two different rows of a million
/// share it once in thirty million files, and would then only count as copies.
bool RowFingerprint::markSeen(quint64 key)
{
    if (key == 0)
        key = 1;
    if (2 * (m_count + 1) > m_seen.size())
        grow();
    size_t at = key & (m_seen.size() - 1);
    while (m_seen[at] != 0) {
        if (m_seen[at] == key)
            return false;
        at = (at + 1) & (m_seen.size() - 1);
    }
    m_seen[at] = key;
    ++m_count;
    return true;
}

void RowFingerprint::grow()
{
    std::vector<quint64> wider(m_seen.empty() ? 4096 : 2 * m_seen.size());
    for (const quint64 key : m_seen) {
        if (key == 0)
            continue;
        size_t at = key & (wider.size() - 1);
        while (wider[at] != 0)
            at = (at + 1) & (wider.size() - 1);
        wider[at] = key;
    }
    m_seen.swap(wider);
}

} // namespace exchange
