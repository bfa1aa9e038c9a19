// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/week/round.h"

#include <algorithm>

namespace domain
{

std::optional<QDate> Round::lastDay() const
{
    if (!startDay)
        return std::nullopt;
    return endedOn ? *endedOn : startDay->addDays(days - 1);
}

RoundState Round::stateOn(QDate today) const
{
    if (closedAt)
        return RoundState::Closed;
    if (!startedAt)
        return RoundState::Planned;
    if (endedOn || today > *lastDay())
        return RoundState::Ended;
    return RoundState::Running;
}

Phase Round::phaseOn(QDate day) const
{
    return startedAt && startDay && day >= *startDay ? Phase::Week : Phase::Baseline;
}

Phase Round::phaseOn(QDate day, PersonId person) const
{
    const std::optional<QDate> first = startDayOf(person);
    return startedAt && first && day >= *first ? Phase::Week : Phase::Baseline;
}

std::optional<QDate> Round::startDayOf(PersonId person) const
{
    for (const Participation &participation : participations)
        if (participation.person == person && participation.startsOn)
            return participation.startsOn;
    return startDay;
}

QList<QDate> Round::offDaysOf(PersonId person) const
{
    for (const Participation &participation : participations)
        if (participation.person == person)
            return participation.offDays;
    return {};
}

bool Round::isOffFor(QDate day, PersonId person) const
{
    return offDays.contains(day) || offDaysOf(person).contains(day);
}

bool Round::isOff(QDate day) const
{
    return offDays.contains(day)
        || (!participants.isEmpty()
            && std::all_of(participants.begin(), participants.end(),
                [this, day](PersonId person) { return isOffFor(day, person); }));
}

bool Round::worksNever(PersonId person) const
{
    for (int i = 0; startDay && i < days; ++i)
        if (!isOffFor(startDay->addDays(i), person))
            return false;
    return true;
}

bool Round::isWorkday(QDate day, std::optional<PersonId> person) const
{
    return person && !worksNever(*person) ? !isOffFor(day, *person) : !offDays.contains(day);
}

int Round::dayNumber(QDate day, std::optional<PersonId> person) const
{
    if (!startDay)
        return 0;
    int counted = 0;
    const QDate last = startDay->addDays(days - 1);
    for (QDate each = *startDay; each <= day && each <= last; each = each.addDays(1))
        if (isWorkday(each, person))
            ++counted;
    return counted;
}

int Round::workingDays(std::optional<PersonId> person) const
{
    return startDay ? dayNumber(startDay->addDays(days - 1), person) : days;
}

} // namespace domain
