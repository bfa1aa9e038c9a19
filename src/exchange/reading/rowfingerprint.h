// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/rowkey.h"

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
    /// Looks at a row. Cells are told apart by their lengths, so that "a","bc" is not "ab","c".
    void look(const std::vector<QByteArrayView> &cells);
    /// The key of the row looked at last, which counts as the next copy of it. A row that is not taken does not
    /// count.
    domain::RowKey take();

private:
    domain::RowKey hashOfRow(quint32 earlierCopies) const;
    bool markSeen(quint64 key);
    void grow();

    std::vector<char> m_row;
    size_t m_size = 0;
    domain::RowKey m_first; ///< of the row, were it the first of its kind
    std::vector<quint64> m_seen; ///< open addressing, 0 is free
    size_t m_count = 0;
    QHash<domain::RowKey, quint32> m_copies; ///< only rows that came more than once
};

} // namespace exchange
