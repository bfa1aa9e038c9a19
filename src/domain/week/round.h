// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/week/design.h"
#include "domain/week/phase.h"
#include "domain/week/prediction.h"

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

/// What is special about one participant of a round.
struct Participation
{
    PersonId person;
    std::optional<QDate> startsOn; ///< the day this person begins with the change; absent: with the round
    QList<QDate> offDays; ///< days on which only this person does not work

    bool operator==(const Participation &) const = default;
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
    int days = defaultDays; ///< calendar days, 1 to maximumDays, those it was made longer by among them
    int extendedBy = 0; ///< by how many calendar days the running week was made longer
    QString extensionReason; ///< why; empty: it was not
    QList<QDate> offDays; ///< days the team does not work; marked, not counted
    QList<PersonId> participants;
    QList<Participation> participations; ///< of those participants of whom something special is known
    Design design = Design::BeforeAfter;
    std::optional<qint64> drawSeed; ///< what the draw of the design was made from, at the start
    Prediction prediction;
    std::optional<QDateTime> startedAt; ///< when it was started and the prediction sealed
    std::optional<QDate> endedOn; ///< the day it was ended early
    QString endedEarlyReason;
    std::optional<QDateTime> closedAt;

    /// The last day of the round: the day it was ended early, else the last calendar day. Needs a start day.
    std::optional<QDate> lastDay() const;
    /// Where the round stands on that day.
    RoundState stateOn(QDate today) const;
    /// The phase a contact on that day belongs to, for whoever starts with the round.
    Phase phaseOn(QDate day) const;
    /// The same for one person, who may start later.
    Phase phaseOn(QDate day, PersonId person) const;
    /// The day that person begins with the change.
    std::optional<QDate> startDayOf(PersonId person) const;
    /// The days on which only that person does not work.
    QList<QDate> offDaysOf(PersonId person) const;
    /// Whether nobody works that day: the team, or each participant by themselves.
    bool isOff(QDate day) const;
    bool isOffFor(QDate day, PersonId person) const;
    /// Which working day of the round that day is, from 1; 0 before the start. A day off counts as the day before it.
    /// With a person, their own days off are not counted either, unless they work on none of the days.
    int dayNumber(QDate day, std::optional<PersonId> person = {}) const;
    /// How many working days the round has, for the team or for one person.
    int workingDays(std::optional<PersonId> person = {}) const;
    /// The same for any day: whether it counts.
    bool isWorkday(QDate day, std::optional<PersonId> person = {}) const;

    bool operator==(const Round &) const = default;

private:
    bool worksNever(PersonId person) const;
};

} // namespace domain
