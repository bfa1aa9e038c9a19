#pragma once

#include "domain/design.h"
#include "domain/id.h"
#include "domain/phase.h"
#include "domain/prediction.h"

#include <QDate>
#include <QList>

#include <optional>

namespace domain
{

/// Where a round stands on a given day.
enum class RoundState
{
    Planned, ///< not started
    Running, ///< sealed and started, the last day has not passed
    Ended, ///< its days are over, the decision is open
    Closed ///< decided
};

template <>
struct EnumWords<RoundState>
{
    static constexpr std::array words{
        std::pair{RoundState::Planned, "planned"},
        std::pair{RoundState::Running, "running"},
        std::pair{RoundState::Ended, "ended"},
        std::pair{RoundState::Closed, "closed"},
    };
};

/// One idea tried for one week.
struct Round
{
    static constexpr int defaultDays = 7;
    static constexpr int maximumDays = 60;

    RoundId id;
    CycleId cycle;
    int number = 1; ///< from 1 within the cycle
    IdeaId idea;
    std::optional<RoundId> follows; ///< the round this one adapts
    QString singleChange; ///< what single thing changes against the round before
    std::optional<QDate> startDay;
    int days = defaultDays; ///< calendar days, 1 to maximumDays
    QList<QDate> offDays; ///< days the team does not work; marked, not counted
    QList<PersonId> participants;
    Design design = Design::BeforeAfter;
    Prediction prediction;
    std::optional<QDateTime> startedAt; ///< when it was started and the prediction sealed
    std::optional<QDate> endedOn; ///< the day it was ended early
    QString endedEarlyReason;
    std::optional<QDateTime> closedAt;

    /// The last day of the round: the day it was ended early, else the last calendar day. Needs a start day.
    std::optional<QDate> lastDay() const;
    /// Where the round stands on that day.
    RoundState stateOn(QDate today) const;
    /// The phase a contact on that day belongs to.
    Phase phaseOn(QDate day) const;
    /// Which working day of the round that day is, from 1; 0 before the start. A day off counts as the day before it.
    int dayNumber(QDate day) const;
    /// How many working days the round has.
    int workingDays() const;

    bool operator==(const Round &) const = default;
};

} // namespace domain
