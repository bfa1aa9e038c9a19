#pragma once

#include <QtGlobal>

namespace statistics
{

/// How far two people who sorted the same things agree.
struct Agreement
{
    double observed = 0; ///< share of things sorted alike
    double expected = 0; ///< share that chance alone would sort alike
    double kappa = 0; ///< (observed − expected) / (1 − expected), 1 when nothing is left to chance
};

/// Cohen's kappa (1960) of two readers who said yes or no: both yes, only the first, only the second, both no.
/// Pinned by tst_agreement.
Agreement agreement(qint64 bothYes, qint64 onlyFirst, qint64 onlySecond, qint64 bothNo);

} // namespace statistics
