// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/comparison.h"

#include <QList>
#include <QString>

namespace domain
{

/// A word and how much more often comments with a low score hold it.
struct WordRow
{
    QString key; ///< the word, in lower case
    ShareCount low; ///< comments with a low score that hold it, of all of these
    ShareCount others; ///< likewise for the other comments with a score
    double logOdds = 0; ///< natural logarithm of the ratio of the odds, above 0: more often at low scores
    Interval interval; ///< 95 %
    double weight = 0; ///< the log-odds in standard errors (z)

    bool operator==(const WordRow &) const = default;
};

/// What low-score comments say more often than the others.
struct WordContrast
{
    qint64 n = 0; ///< all responses that passed the filter
    qint64 lowComments = 0; ///< comments with a low score
    qint64 otherComments = 0; ///< comments with another score
    QList<WordRow> rows; ///< those said surely more often first

    bool operator==(const WordContrast &) const = default;
};

} // namespace domain
