// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/exploreresult.h"
#include "domain/figures/weight.h"

#include <QDate>

#include <optional>

namespace domain
{

/// One number of a look at customer data that a goal can be measured by.
struct ViewNumber
{
    enum class Kind
    {
        Nps, ///< −100 to 100
        Mean, ///< of the scores
        LowShare, ///< low scores, per cent
        Scores, ///< how many there are
        Count, ///< responses
        Minutes,
        Cost,
        Share, ///< of the count, minutes or cost of the view, per cent
        BusiestShare, ///< of the contacts that the busiest fifth of the customers makes, per cent
        GivenIsFound, ///< reasons given that were also found, per cent
        WordShare ///< low-score comments that hold the word, per cent
    };

    Kind kind = Kind::Count;
    std::optional<QString> key; ///< the row it is of; empty text: not given; absent: the whole view
    QString column = {}; ///< the column of the key, a field's word or an attribute's name; empty: the view's own
    std::optional<QDate> month = {}; ///< the first day of the month it is of
    double value = 0; ///< rounded as people read it
    qint64 n = 0; ///< what it rests on: responses, scores, comments or customers' contacts

    bool operator==(const ViewNumber &) const = default;
};

/// The numbers of a whole view, what people ask for first at the front.
QList<ViewNumber> numbersOf(const ExploreResult &result, Weight weight);
/// The numbers of its row of that index, counted as in the result: months, stops, groups, bars, words. Empty when
/// there is no such row, or nothing of it can be a goal.
QList<ViewNumber> numbersOfRow(const ExploreResult &result, Weight weight, qsizetype row);

} // namespace domain
