// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/figures/interval.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace domain
{

/// What the scores of a touchpoint are, when they are held against the overall score.
enum class DriverBasis
{
    Ratings, ///< the same person rated several things in one row: columns of numbers beside the score
    Customers, ///< one row an answer: a customer's mean at one touchpoint against their mean everywhere else
    Presence ///< one row an answer, customers not known: whether the answer is about this touchpoint
};

template <>
struct EnumWords<DriverBasis>
{
    static constexpr std::array words{
        std::pair{DriverBasis::Ratings, "ratings"},
        std::pair{DriverBasis::Customers, "customers"},
        std::pair{DriverBasis::Presence, "presence"},
    };
};

/// One touchpoint or rated thing: how far it goes with the overall score, and how well it does.
struct Driver
{
    QString key;
    qint64 n = 0; ///< pairs of values behind the importance
    double importance = 0; ///< rank correlation with the overall score, −1 to 1; above 0: the better, the better
    Interval interval; ///< 95 %
    double performance = 0; ///< mean, 0 (worst) to 1 (best)
    Interval performanceInterval; ///< 95 %
    QStringList lowKeys; ///< of a rated column: what it holds in the lower half of its scale

    bool operator==(const Driver &) const = default;
};

/// Which scores go with the overall score.
struct Drivers
{
    static constexpr qint64 fewest = 50; ///< responses with a valid score below which nothing is said

    qint64 n = 0; ///< responses with a valid score
    DriverBasis basis = DriverBasis::Ratings;
    QList<Driver> rows; ///< the most important first, by the lower end of the interval; empty below `fewest`

    bool operator==(const Drivers &) const = default;
};

} // namespace domain
