#include "gui/search/hitaddress.h"

#include "application/challenges.h"
#include "application/ideas.h"
#include "application/notes.h"
#include "application/rounds.h"

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

} // namespace

std::optional<Address> addressOf(Workspace &workspace, const domain::SearchHit &hit)
{
    const qint64 id = hit.id.value();
    switch (hit.kind) {
    case Kind::Note:
        return weekOf(workspace, domain::NoteId(id));
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
