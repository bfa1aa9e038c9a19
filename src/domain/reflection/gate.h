// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace domain
{

/// The six gates of a cycle, in order.
enum class GateKind
{
    GoalReady,
    ChallengeChosen,
    IdeaReady,
    WeekStarts,
    ReflectionOpens,
    RoundCloses
};

/// What a gate asks for. Each is a link to a field; its words are made in src/wording.
enum class GateItem
{
    Statement,
    WhoNotices,
    Owner,
    SuccessCriterion, ///< measure, direction and target
    Balancing, ///< a balancing measure, or none said outright
    CandidateChosen,
    ChoiceReason,
    DatedEvidence, ///< one piece with a date and a size
    Situation,
    Behaviour,
    Simplicity,
    Rehearsed,
    Participants,
    StartDay,
    PredictionDirection,
    PredictionBecause,
    NoOtherRound, ///< nobody taking part has another running round
    StaggeredPeople, ///< a staggered start has at least two participants
    WeekOver,
    DecisionKind,
    DecisionWhy,
    NextStep,
    Who,
    ByWhen
};

struct GateEntry
{
    GateItem item;
    bool done = false;
    bool overridable = false; ///< may be passed over with a reason

    bool operator==(const GateEntry &) const = default;
};

/// A gate as it stands: what is there, what is missing, and whether it was passed over.
struct Gate
{
    GateKind kind = GateKind::GoalReady;
    QList<GateEntry> entries;
    QString overrideReason; ///< why missing overridable entries were passed over; empty: they were not

    /// True when nothing is missing, or only overridable entries are and a reason was given.
    bool passed() const;
    /// True when a reason would be enough to pass.
    bool canBeOverridden() const;
    /// The entries that still keep it shut, in order.
    QList<GateItem> missing() const;

    bool operator==(const Gate &) const = default;
};

} // namespace domain
