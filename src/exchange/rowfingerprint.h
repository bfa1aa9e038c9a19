#pragma once

#include "domain/rowkey.h"

#include <QByteArrayView>
#include <QHash>

#include <vector>

namespace exchange
{

/// MurmurHash3 x64, 128 bits (Austin Appleby, public domain). The same on every machine; pinned by
/// tst_rowfingerprint.
domain::RowKey murmur128(QByteArrayView bytes, quint32 seed);

/// Makes the keys of a file's rows, counting equal rows as it goes: the k-th copy of a row gets the key of a k-th
/// copy.
class RowFingerprint
{
public:
    /// The key of the next row. Cells are told apart by their lengths, so that "a","bc" is not "ab","c".
    domain::RowKey keyOf(const std::vector<QByteArrayView> &cells);

private:
    bool markSeen(quint64 key);
    void grow();

    std::vector<char> m_row;
    std::vector<quint64> m_seen; ///< open addressing, 0 is free
    size_t m_count = 0;
    QHash<domain::RowKey, quint32> m_copies; ///< only rows that came more than once
};

} // namespace exchange
