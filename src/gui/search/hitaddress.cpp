// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/hitaddress.h"

#include "application/cycle/challenges.h"
#include "application/cycle/ideas.h"
#include "application/week/dayremarks.h"
#include "application/week/notes.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

using application::Workspace;
using domain::Kind;
using domain::Step;

std::optional<Address> stepOf(domain::CycleId cycle, Step step)
{
    return Address{PageKind::Cycle, domain::anyId(cycle), step, {}};
}

Address inRound(const domain::Round &round, Step step, domain::AnyId selected = {})
{
    return {PageKind::Cycle, domain::anyId(round.cycle), step, QString::number(round.id.value()), {}, selected};
}

bool isActing(const Workspace &workspace, domain::PersonId person)
{
    const auto acting = workspace.person();
    return acting && acting->id == person;
}

/// What one wrote oneself can be read at its week at any time.
std::optional<Address> weekOf(Workspace &workspace, domain::NoteId id)
{
    const auto note = application::Notes(workspace).note(id);
    if (note.has_error())
        return std::nullopt;
    const auto round = application::Rounds(workspace).round(note.value().round);
    if (round.has_error())
        return std::nullopt;
    const bool own = isActing(workspace, note.value().person);
    return inRound(round.value(), Step::Week, own ? domain::anyId(id) : domain::AnyId());
}

/// Own remarks stand on Today while it shows their round, later at their week; others are read in the reflection once
/// the week is over.
std::optional<Address> dayOf(Workspace &workspace, domain::DayRemarkId id)
{
    const auto remark = application::DayRemarks(workspace).remark(id);
    if (remark.has_error())
        return std::nullopt;
    const auto round = application::Rounds(workspace).round(remark.value().round);
    if (round.has_error())
        return std::nullopt;
    if (isActing(workspace, remark.value().person)) {
        const auto shown = application::Rounds(workspace).roundFor(remark.value().person);
        if (shown && shown->id == round.value().id)
            return Address{PageKind::Today, {}, {}, u"day"_s};
        return inRound(round.value(), Step::Week, domain::anyId(id));
    }
    const bool runs = round.value().stateOn(workspace.clock().today()) == domain::RoundState::Running;
    return inRound(round.value(), runs ? Step::Week : Step::Reflection);
}

} // namespace

std::optional<Address> addressOf(Workspace &workspace, const domain::SearchHit &hit)
{
    const qint64 id = hit.id.value();
    switch (hit.kind) {
    case Kind::Note:
        return weekOf(workspace, domain::NoteId(id));
    case Kind::DayRemark:
        return dayOf(workspace, domain::DayRemarkId(id));
    case Kind::Challenge: {
        const auto challenge = application::Challenges(workspace).candidate(domain::ChallengeId(id));
        return challenge.has_error() ? std::nullopt : stepOf(challenge.value().cycle, Step::Challenge);
    }
    case Kind::Idea: {
        const auto idea = application::Ideas(workspace).idea(domain::IdeaId(id));
        return idea.has_error() ? std::nullopt : stepOf(idea.value().cycle, Step::Idea);
    }
    case Kind::Cycle:
        return Address{PageKind::Cycle, hit.id, {}, {}};
    case Kind::Learning:
        return Address{PageKind::Learnings, hit.id, {}, {}};
    case Kind::Quote:
    case Kind::Finding:
    case Kind::DataSet:
    case Kind::Response:
        return Address{PageKind::Evidence, hit.kind == Kind::Response ? domain::AnyId() : hit.id, {}, {}};
    default:
        return Address{PageKind::Cycles, {}, {}, {}};
    }
}

} // namespace gui
