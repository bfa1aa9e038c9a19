// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace domain
{

/// The fingerprint of one row of a file: 128 bits over all its cells and over how many equal rows came before it, so
/// that the k-th copy of a row matches the k-th copy when the file comes again.
struct RowKey
{
    quint64 high = 0;
    quint64 low = 0;

    auto operator<=>(const RowKey &) const = default;
    friend size_t qHash(const RowKey &key, size_t seed = 0) noexcept
    {
        return static_cast<size_t>(key.high ^ (key.low * 0x9e3779b97f4a7c15ULL)) ^ seed;
    }
};

} // namespace domain
