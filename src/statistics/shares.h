// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/comparison.h"

namespace statistics
{

/// Interval of a share of `successes` in n, 0 to 1: Wilson's score interval (Wilson 1927; Newcombe 1998, method 3).
/// 0 to 1 when n is 0. Pinned by tst_shares.
domain::Interval wilson(qint64 successes, qint64 n, double confidence = 0.95);

/// Interval of the difference of two shares, week minus baseline, −1 to 1: Newcombe's hybrid score interval (1998,
/// method 10). Pinned by tst_shares.
domain::Interval newcombe(domain::ShareCount baseline, domain::ShareCount week, double confidence = 0.95);

/// The chance that the true share is higher in the week than before, when both begin as likely anywhere (independent
/// Beta(1, 1) priors): the exact beta-binomial sum. 0.5 for equal counts. Pinned by tst_shares.
double probabilityBetter(domain::ShareCount baseline, domain::ShareCount week);

/// The chance that more than half of the contacts that went better or worse go better: Beta(better + 1, worse + 1)
/// above ½.
double probabilityMostlyBetter(qint64 better, qint64 worse);

/// The largest share that n contacts without a single failure leave possible: 1 − (1 − confidence)^(1/n)
/// (Hanley & Lippman-Hand 1983). 1 when n is 0. Pinned by tst_shares.
double upperBoundOfNone(qint64 n, double confidence = 0.95);

} // namespace statistics
