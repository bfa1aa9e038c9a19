// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/responsefield.h"
#include "domain/data/scale.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace domain
{

/// Which responses a view is about. Left open, it is all of them.
struct ResponseFilter
{
    /// One accepted value of a field or attribute. Several of the same column are alternatives, of different ones all
    /// hold.
    struct Condition
    {
        std::optional<ResponseField> field; ///< touchpoint, customer type, reason, reason found or customer
        QString attribute; ///< the attribute's name when there is no field
        QString value; ///< empty: those where nothing was given
        bool operator==(const Condition &) const = default;
    };

    std::optional<QDate> from; ///< this day or later; responses without a day fall out
    std::optional<QDate> to; ///< this day or earlier
    std::optional<double> scoreFrom; ///< this score or higher; responses without a score fall out
    std::optional<double> scoreTo; ///< this score or lower
    QList<Condition> conditions;
    QString words; ///< words that the comment holds; found through the search index
    /// True: only the busiest fifth of the customers of all that the rest of the filter leaves; false: only the
    /// others.
    std::optional<bool> busiest;

    bool isEmpty() const { return *this == ResponseFilter(); }
    bool operator==(const ResponseFilter &) const = default;
};

/// Keeps only the low scores, see Scale::isLow(). Both ends of a filter are included, so the middle itself stays out.
void limitToLowScores(ResponseFilter &filter, const Scale &scale);
/// Whether the score band is that of the low scores.
bool isLimitedToLowScores(const ResponseFilter &filter, const Scale &scale);

} // namespace domain
