// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QDateTime>
#include <QString>

namespace domain
{

/// What one person remarks at the end of a day: the answers to the three questions of the day.
struct DayRemark
{
    static constexpr int maximumTextLength = 10'000; ///< characters an answer

    DayRemarkId id; ///< not valid: nothing was written yet
    RoundId round;
    PersonId person;
    QDate day; ///< the calendar day where the person sat
    QDateTime at; ///< UTC, when it was written last
    QString surprise; ///< what surprised me today
    QString habit; ///< where I slipped back into habit, and what triggered that
    QString watch; ///< what I will watch tomorrow
    bool isPrivate = false; ///< shown to its author only, never exported

    bool isEmpty() const { return surprise.isEmpty() && habit.isEmpty() && watch.isEmpty(); }
    bool operator==(const DayRemark &) const = default;
};

} // namespace domain
