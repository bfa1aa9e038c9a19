// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/interval.h"

#include <QDate>
#include <QList>

#include <optional>

namespace domain
{

/// What a group of responses scored. Values that cannot be said (no responses, a scale without NPS) are absent.
struct ScoreSummary
{
    qint64 n = 0; ///< responses with a valid score
    qint64 missing = 0; ///< responses without one
    std::optional<double> mean;
    std::optional<Interval> meanInterval; ///< 95 %, from two responses up
    std::optional<double> nps; ///< −100 to 100
    std::optional<Interval> npsInterval; ///< 95 %
    std::optional<double> lowShare; ///< 0 to 1, see Scale::isLow()
    std::optional<Interval> lowInterval; ///< 95 %

    bool operator==(const ScoreSummary &) const = default;
};

/// The scores of one calendar month.
struct MonthSummary
{
    QDate month; ///< its first day
    ScoreSummary scores;

    bool operator==(const MonthSummary &) const = default;
};

/// The overview of a data set: all of it, and month by month in order of time.
struct Overview
{
    ScoreSummary scores;
    QList<MonthSummary> byMonth; ///< only months that have responses
    qint64 undated = 0; ///< responses without a day; they are in `scores` and in no month
    std::optional<QDate> first; ///< the earliest day
    std::optional<QDate> last; ///< the latest day

    bool operator==(const Overview &) const = default;
};

} // namespace domain
