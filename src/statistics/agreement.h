// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace statistics
{

/// How far two people who sorted the same things agree.
struct Agreement
{
    double observed = 0; ///< share of things sorted alike
    double expected = 0; ///< share that chance alone would sort alike
    /// (observed − expected) / (1 − expected), at most 1; absent when nothing is left to chance because both put
    /// everything in one place, or there is nothing.
    std::optional<double> kappa;
};

/// Cohen's kappa (1960) of two readers who said yes or no: both yes, only the first, only the second, both no.
/// Pinned by tst_agreement.
Agreement agreement(qint64 bothYes, qint64 onlyFirst, qint64 onlySecond, qint64 bothNo);

/// The same for readers with several words: counts[i][j] is how often the first said word i and the second word j; as
/// many rows as columns.
Agreement agreement(const QList<QList<qint64>> &counts);

} // namespace statistics
