// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace statistics
{

/// The share of the confidence every interval of ours has, unless said otherwise.
inline constexpr double usualConfidence = 0.95;

/// How many standard errors an interval reaches to either side: 1.959964 for 0.95.
double normalReach(double confidence);

/// The same by Student's distribution for a mean of n values, n at least 2 (Student 1908).
double studentReach(double confidence, qint64 n);

/// Chance of k or more successes in n trials of probability p.
double binomialAtLeast(qint64 k, qint64 n, double p);

/// Chance of exactly k.
double binomialExactly(qint64 k, qint64 n, double p);

/// Chance that a share with density Beta(a, b) lies above x.
double betaAbove(double a, double b, double x);

/// Natural logarithm of the beta function.
double logBeta(double a, double b);

} // namespace statistics
