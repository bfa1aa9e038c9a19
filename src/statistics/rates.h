// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace statistics
{

/// How likely a count at least as high would be, were both rates the same.
struct RateTest
{
    double p = 1; ///< one-sided
    double midP = 1; ///< the same with only half of the observed count's own probability, less cautious
};

/// Two Poisson counts over different amounts of contacts (11 complaints in 100 against 4 in 120): is the first rate
/// higher? Given the sum, the first count is binomial with its share of the contacts (Przyborowski & Wilenski 1940).
/// Pinned by tst_rates.
RateTest compareRates(qint64 count, double contacts, qint64 otherCount, double otherContacts);

} // namespace statistics
