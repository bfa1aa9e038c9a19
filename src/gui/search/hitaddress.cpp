#include "gui/search/hitaddress.h"

#include "application/challenges.h"
#include "application/dayremarks.h"
#include "application/ideas.h"
#include "application/notes.h"
#include "application/rounds.h"
#include "application/workspace.h"

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

std::optional<Address> weekOf(Workspace &workspace, domain::NoteId id)
{
    const auto note = application::Notes(workspace).note(id);
    if (note.has_error())
        return std::nullopt;
    const auto round = application::Rounds(workspace).round(note.value().round);
    return round.has_error() ? std::nullopt : stepOf(round.value().cycle, Step::Week);
}

/// Own remarks stand on Today while it shows their round; others are read in the reflection once the week is over.
std::optional<Address> dayOf(Workspace &workspace, domain::DayRemarkId id)
{
    const auto remark = application::DayRemarks(workspace).remark(id);
    if (remark.has_error())
        return std::nullopt;
    const auto round = application::Rounds(workspace).round(remark.value().round);
    if (round.has_error())
        return std::nullopt;
    const auto person = workspace.person();
    if (person && person->id == remark.value().person) {
        const auto shown = application::Rounds(workspace).roundFor(person->id);
        if (shown && shown->id == round.value().id)
            return Address{PageKind::Today, {}, {}, u"day"_s};
    }
    if (round.value().stateOn(workspace.clock().today()) == domain::RoundState::Running)
        return stepOf(round.value().cycle, Step::Week);
    return Address{PageKind::Cycle, domain::anyId(round.value().cycle), Step::Reflection,
        QString::number(round.value().id.value())};
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
