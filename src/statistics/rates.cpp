// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/rates.h"

#include "statistics/distributions.h"

namespace statistics
{

RateTest compareRates(qint64 count, double contacts, qint64 otherCount, double otherContacts)
{
    if (contacts <= 0 || otherContacts <= 0 || count + otherCount <= 0)
        return {};
    const qint64 n = count + otherCount;
    const double share = contacts / (contacts + otherContacts);
    const double p = binomialAtLeast(count, n, share);
    return {p, p - binomialExactly(count, n, share) / 2};
}

} // namespace statistics
