// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/interval.h"

#include <QtGlobal>

#include <vector>

namespace statistics
{

/// Spearman's rank correlation (1904) of two equally long lists, −1 to 1; equal values share the mean of their ranks.
/// 0 when one of them does not vary. Pinned by tst_correlation.
double rankCorrelation(const std::vector<double> &first, const std::vector<double> &second);

/// Its 95 % interval from n pairs: Fisher's z with the standard error √((1 + r²/2) / (n − 3)) (Bonett & Wright 2000).
/// −1 to 1 for fewer than 4 pairs. Pinned by tst_correlation.
domain::Interval rankCorrelationInterval(double correlation, qint64 n);

} // namespace statistics
