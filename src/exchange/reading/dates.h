// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/readingoptions.h"

#include <QByteArrayView>
#include <QDate>

#include <optional>

namespace exchange
{

/// What a cell says as a date.
struct DateReading
{
    enum class Outcome
    {
        Read,
        Ambiguous, ///< day first and month first both give a day, and not the same
        Impossible, ///< the shape of a date, but there is no such day
        Unreadable
    };

    Outcome outcome = Outcome::Unreadable;
    QDate day; ///< when it was read
    std::optional<domain::DateOrder> shown; ///< the order the date itself shows beyond doubt
};

/// Reads a date (UTF-8) with an optional time after it, which is dropped: 2020-03-18, 2020/3/18, 20200318, 18.3.2020,
/// 18/3/2020, 3/18/2020, 18-03-20, 18 Mar 2020, Mar 18, 2020. A year in front is always a year; dots mean day first;
/// otherwise `order` decides, and without it the date itself, if it can. Years of two digits are 1970 to 2069.
DateReading readDate(QByteArrayView text, std::optional<domain::DateOrder> order);

} // namespace exchange
