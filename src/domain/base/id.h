// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace domain
{

/// The name of one thing in the workspace: 64 bits, 41 of milliseconds since 2020-01-01 UTC and 22 random, so that
/// ids sort by time and two machines do not collide. 0 means "no id yet". The tag keeps kinds apart at compile time.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(qint64 value)
        : m_value(value)
    {
    }

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using AnyId = Id<struct AnyTag>; ///< for lists of mixed kinds (changes, history, search)
using TeamId = Id<struct TeamTag>;
using PersonId = Id<struct PersonTag>;
using CustomerTypeId = Id<struct CustomerTypeTag>;
using TouchpointId = Id<struct TouchpointTag>;
using GoalId = Id<struct GoalTag>;
using MeasureId = Id<struct MeasureTag>;
using ReadingId = Id<struct ReadingTag>;
using DataSetId = Id<struct DataSetTag>;
using ImportProfileId = Id<struct ImportProfileTag>;
using ResponseId = Id<struct ResponseTag>;
using FindingId = Id<struct FindingTag>;
using QuoteId = Id<struct QuoteTag>;
using KeptViewId = Id<struct KeptViewTag>;
using CycleId = Id<struct CycleTag>;
using ChallengeId = Id<struct ChallengeTag>;
using IdeaId = Id<struct IdeaTag>;
using RoundId = Id<struct RoundTag>;
using AmendmentId = Id<struct AmendmentTag>;
using NoteId = Id<struct NoteTag>;
using ReflectionId = Id<struct ReflectionTag>;
using AnswerId = Id<struct AnswerTag>;
using InsightId = Id<struct InsightTag>;
using LearningId = Id<struct LearningTag>;
using MessageId = Id<struct MessageTag>;
using SecondReadingId = Id<struct SecondReadingTag>;
using DayRemarkId = Id<struct DayRemarkTag>;
using HistoryId = Id<struct HistoryTag>;

/// The same number without its kind, for lists of mixed kinds.
template <typename Tag>
constexpr AnyId anyId(Id<Tag> id)
{
    return AnyId(id.value());
}

} // namespace domain
