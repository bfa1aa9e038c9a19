// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

namespace domain
{

/// The kinds of things a workspace holds, as changes, history and search name them.
enum class Kind
{
    Team,
    Person,
    CustomerType,
    Touchpoint,
    Goal,
    Measure,
    Reading,
    DataSet,
    ImportProfile,
    Response,
    Finding,
    Quote,
    KeptView,
    Cycle,
    Challenge,
    Idea,
    Round,
    Amendment,
    Note,
    Reflection,
    Answer,
    Insight,
    Decision,
    Learning,
    Message,
    SecondReading,
    DayRemark
};

inline size_t qHash(Kind kind, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(kind), seed);
}

} // namespace domain
