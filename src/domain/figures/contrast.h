// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/comparison.h"

#include <QList>
#include <QString>

namespace domain
{

/// One group of responses beside all others that have a score.
struct ContrastRow
{
    QString column; ///< a field's word or an attribute's name
    QString key; ///< the group's value in it; empty: not given
    ShareCount group; ///< low scores of the group
    ShareCount others; ///< low scores of all others
    double difference = 0; ///< share of low scores in the group minus that of the others, −1 to 1
    Interval interval; ///< of the difference, 95 %
    double chance = 1; ///< how often a difference this large comes up where there is none, 0 to 1
    double corrected = 1; ///< the same, corrected for looking at all groups at once

    /// Whether the difference stands after the correction, at the usual 5 in 100.
    bool holds() const { return corrected < 0.05; }
    bool operator==(const ContrastRow &) const = default;
};

/// Which groups score lower than the others.
struct Contrast
{
    qint64 n = 0; ///< responses with a valid score
    QList<ContrastRow> rows; ///< those that surely score lower first: by the lower end of the interval
    int looks = 0; ///< how many groups were looked at

    bool operator==(const Contrast &) const = default;
};

} // namespace domain
