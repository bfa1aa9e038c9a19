#include "domain/round.h"

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

int Round::dayNumber(QDate day) const
{
    if (!startDay)
        return 0;
    int counted = 0;
    const QDate last = startDay->addDays(days - 1);
    for (QDate each = *startDay; each <= day && each <= last; each = each.addDays(1))
        if (!offDays.contains(each))
            ++counted;
    return counted;
}

int Round::workingDays() const
{
    return startDay ? dayNumber(startDay->addDays(days - 1)) : days;
}

} // namespace domain
