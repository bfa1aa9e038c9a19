// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/internal/roundcounting.h"

#include "storage/rows/notes.h"

#include <algorithm>

namespace application
{

namespace
{

using domain::EffectCounts;
using domain::RoundCounts;
using storage::NoteCount;

/// What a contact counts for.
enum class Side
{
    Before, ///< what the change is compared with
    Week, ///< with the change
    Neither
};

void addTo(EffectCounts &counts, const NoteCount &some)
{
    switch (some.effect) {
    case domain::Effect::Better:
        counts.better += some.count;
        break;
    case domain::Effect::Same:
        counts.same += some.count;
        break;
    case domain::Effect::Worse:
        counts.worse += some.count;
        break;
    case domain::Effect::CannotTell:
        counts.cannotTell += some.count;
        break;
    }
}

Side sideOf(const domain::Round &round, const NoteCount &some)
{
    const bool week = some.phase == domain::Phase::Week;
    if (round.design != domain::Design::Alternating)
        return week ? Side::Week : Side::Before;
    if (!week)
        return Side::Neither;
    return some.arm == domain::Arm::Usual ? Side::Before : Side::Week;
}

domain::DayCounts &dayIn(RoundCounts &all, QDate day, domain::Phase phase)
{
    for (domain::DayCounts &counts : all.days)
        if (counts.day == day && counts.phase == phase)
            return counts;
    return all.days.emplace_back(domain::DayCounts{day, phase, {}, {}, {}, {}});
}

/// The counts of a group, the one without a name included; made when it is not there yet.
template <typename Counts, typename Id>
Counts &groupIn(QList<Counts> &groups, std::optional<Id> Counts::*member, std::optional<Id> id)
{
    for (Counts &counts : groups)
        if (counts.*member == id)
            return counts;
    Counts fresh;
    fresh.*member = id;
    return groups.emplace_back(fresh);
}

void addSide(RoundCounts &all, const NoteCount &some, Side side)
{
    auto &ofType = groupIn(all.customerTypes, &domain::CustomerTypeCounts::customerType, some.customerType);
    auto &ofPlace = groupIn(all.touchpoints, &domain::TouchpointCounts::touchpoint, some.touchpoint);
    const bool week = side == Side::Week;
    addTo(week ? all.week : all.baseline, some);
    addTo(week ? ofType.week : ofType.baseline, some);
    addTo(week ? ofPlace.week : ofPlace.baseline, some);
    if (!week) {
        all.firstBefore = all.firstBefore ? std::min(*all.firstBefore, some.day) : some.day;
        all.lastBefore = all.lastBefore ? std::max(*all.lastBefore, some.day) : some.day;
        return;
    }
    all.did[static_cast<size_t>(some.did)] += some.count;
    if (some.did == domain::Did::Yes)
        addTo(all.weekDone, some);
}

} // namespace

domain::Result<RoundCounts> countRound(
    const storage::Reader &reader, const domain::Round &round, std::optional<domain::PersonId> person)
{
    TRY_VALUE(const auto counts, storage::countsOf(reader, round.id, person));
    TRY_VALUE(const auto unusual, storage::unusualDaysOf(reader, round.id));
    RoundCounts all;
    const std::optional<QDate> last = round.startedAt ? round.lastDay() : std::nullopt;
    for (const NoteCount &some : counts) {
        if (some.phase == domain::Phase::Week && last && some.day > *last) {
            all.afterEnd += some.count;
            continue;
        }
        domain::DayCounts &ofDay = dayIn(all, some.day, some.phase);
        addTo(ofDay.counts, some);
        const Side side = sideOf(round, some);
        if (side == Side::Week)
            ofDay.did[static_cast<size_t>(some.did)] += some.count;
        if (side != Side::Neither)
            addSide(all, some, side);
    }
    for (const storage::UnusualDay &day : unusual)
        for (domain::DayCounts &ofDay : all.days)
            if (ofDay.day == day.day)
                (day.mark == domain::NoteMark::Tweak ? ofDay.tweaks : ofDay.unusual).append(day.text);
    return all;
}

} // namespace application
