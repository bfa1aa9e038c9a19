// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/agreement.h"

namespace statistics
{

Agreement agreement(qint64 bothYes, qint64 onlyFirst, qint64 onlySecond, qint64 bothNo)
{
    return agreement({{bothYes, onlyFirst}, {onlySecond, bothNo}});
}

Agreement agreement(const QList<QList<qint64>> &counts)
{
    const qsizetype words = counts.size();
    QList<qint64> first(words, 0);
    QList<qint64> second(words, 0);
    qint64 n = 0;
    qint64 alike = 0;
    for (qsizetype i = 0; i < words; ++i) {
        for (qsizetype j = 0; j < words; ++j) {
            const qint64 count = counts.at(i).at(j);
            n += count;
            first[i] += count;
            second[j] += count;
            alike += i == j ? count : 0;
        }
    }
    if (n <= 0)
        return {};
    const auto total = static_cast<double>(n);
    Agreement result;
    result.observed = static_cast<double>(alike) / total;
    bool oneWord = false; // told by whole numbers: a sum of shares is 1 only nearly
    for (qsizetype i = 0; i < words; ++i) {
        result.expected += static_cast<double>(first.at(i)) / total * (static_cast<double>(second.at(i)) / total);
        oneWord = oneWord || (first.at(i) == n && second.at(i) == n);
    }
    if (!oneWord)
        result.kappa = (result.observed - result.expected) / (1 - result.expected);
    return result;
}

} // namespace statistics
