// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain
{

/// One bar of a Pareto: a reason, touchpoint, customer type or attribute value.
struct ParetoRow
{
    QString key; ///< empty: not given
    qint64 count = 0; ///< responses
    double weight = 0; ///< their count, minutes or cost, whichever was asked for
    double share = 0; ///< of the total weight, 0 to 1
    double cumulative = 0; ///< shares added up to here

    bool operator==(const ParetoRow &) const = default;
};

/// Sorted shares, cumulated. Responses without a key form one row with an empty key, always the last.
struct Pareto
{
    qint64 n = 0; ///< all responses that passed the filter
    double total = 0; ///< their weight
    QList<ParetoRow> rows; ///< heaviest first, equal ones by key
    qint64 weighed = 0; ///< responses that have what is added up

    /// The same with at most `bars` rows (1 or more): the lightest keys become one last row *all others*.
    struct Folded
    {
        QList<ParetoRow> rows; ///< the heaviest
        int others = 0; ///< how many keys the rest stands for; 0: there is no rest
        ParetoRow rest; ///< key empty, weights added
        bool operator==(const Folded &) const = default;
    };
    Folded folded(int bars) const;

    bool operator==(const Pareto &) const = default;
};

} // namespace domain
