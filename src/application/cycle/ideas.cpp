// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/ideas.h"

#include "application/cycle/internal/cyclefacts.h"
#include "application/workspace/internal/services.h"
#include "domain/text/plainname.h"
#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"
#include "storage/rows/ideas.h"
#include "storage/rows/notes.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// What an idea is called in the history: its two halves, else its silent line.
QStringList namedAs(const domain::Idea &idea)
{
    if (idea.situation.isEmpty() && idea.behaviour.isEmpty())
        return {idea.line};
    return {idea.situation, idea.behaviour};
}

/// The rounds that try or tried an idea.
domain::Result<QList<domain::Round>> roundsWith(const storage::Reader &reader, const domain::Idea &idea)
{
    TRY_VALUE(auto rounds, storage::roundsOf(reader, idea.cycle));
    rounds.removeIf([&idea](const domain::Round &round) { return round.idea != idea.id; });
    return rounds;
}

/// Sealed when a round with this idea has started: what was tried stays as it was.
domain::Result<void> checkNotTried(const storage::Reader &reader, const domain::Idea &idea)
{
    TRY_VALUE(const auto rounds, roundsWith(reader, idea));
    const bool tried = std::any_of(
        rounds.begin(), rounds.end(), [](const domain::Round &round) { return round.startedAt.has_value(); });
    if (tried)
        return domain::Error{domain::ErrorCode::Sealed, {}, u"idea"_s};
    return domain::success();
}

domain::Result<domain::Round> planFor(storage::Writer &writer, const domain::Idea &idea)
{
    TRY_VALUE(const auto cycle, storage::findCycle(writer, idea.cycle));
    TRY_VALUE(const auto goal, storage::findGoal(writer, cycle.goal));
    TRY_VALUE(const auto people, storage::peopleOf(writer, goal.team));
    TRY_VALUE(const auto latest, storage::latestRound(writer, cycle.id));
    domain::Round round;
    round.id = writer.nextId<domain::RoundTag>();
    round.cycle = cycle.id;
    round.number = latest ? latest->number + 1 : 1;
    round.idea = idea.id;
    round.startDay = writer.today();
    for (const domain::Person &person : people)
        round.participants.append(person.id);
    return round;
}

} // namespace

Ideas::Ideas(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::Idea> Ideas::ideas(domain::CycleId cycle) const
{
    return orEmpty(storage::ideasOf(m_workspace.storage().reader(), cycle));
}

domain::Result<domain::Idea> Ideas::idea(domain::IdeaId id) const
{
    return storage::findIdea(m_workspace.storage().reader(), id);
}

std::optional<domain::Idea> Ideas::chosen(domain::CycleId cycle) const
{
    const auto &reader = m_workspace.storage().reader();
    const auto facts = CycleFacts::read(reader, cycle);
    if (!facts.has_value() || !facts.value().atWork)
        return std::nullopt;
    const auto found = storage::findIdea(reader, facts.value().atWork->idea);
    return found.has_value() ? std::optional(found.value()) : std::nullopt;
}

domain::Result<domain::IdeaId> Ideas::addLine(
    domain::CycleId cycle, std::optional<domain::PersonId> by, const QString &line)
{
    TRY_VALUE(const QString text, written(domain::plainName(line), u"line"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"idea.add"_s, {text}, cycle),
        [&](storage::Writer &writer) -> domain::Result<domain::IdeaId> {
            TRY_DONE(storage::findCycle(writer, cycle));
            domain::Idea idea;
            if (by) {
                TRY_VALUE(const auto person, storage::findPerson(writer, *by));
                idea.proposedBy = person.id;
                writer.setArguments({text, person.name});
            }
            idea.id = writer.nextId<domain::IdeaTag>();
            idea.cycle = cycle;
            idea.line = text;
            TRY_DONE(storage::insert(writer, idea));
            return idea.id;
        });
}

domain::Result<void> Ideas::update(const domain::Idea &idea)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"idea.update"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findIdea(writer, idea.id));
            TRY_DONE(checkNotTried(writer, before));
            domain::Idea changed = idea;
            changed.line = domain::plainName(idea.line);
            changed.situation = idea.situation.trimmed();
            changed.behaviour = idea.behaviour.trimmed();
            changed.overrideReason = idea.overrideReason.trimmed();
            writer.setCycle(before.cycle);
            writer.setArguments(namedAs(changed));
            return storage::update(writer, changed);
        });
}

domain::Result<void> Ideas::remove(domain::IdeaId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"idea.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto idea, storage::findIdea(writer, id));
            TRY_DONE(checkNotTried(writer, idea));
            writer.setCycle(idea.cycle);
            writer.setArguments(namedAs(idea));
            // A round planned with it goes with it, unless its baseline was logged already.
            TRY_VALUE(const auto planned, roundsWith(writer, idea));
            for (const domain::Round &round : planned) {
                TRY_VALUE(const bool used, storage::hasNotes(writer, round.id));
                if (used)
                    return wrongState(domain::RoundState::Planned);
                TRY_DONE(storage::markRemoved(writer, domain::Kind::Round, domain::anyId(round.id)));
            }
            return storage::markRemoved(writer, domain::Kind::Idea, domain::anyId(id));
        });
}

domain::Result<domain::RoundId> Ideas::choose(domain::IdeaId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"idea.choose"_s), [&](storage::Writer &writer) -> domain::Result<domain::RoundId> {
            TRY_VALUE(const auto idea, storage::findIdea(writer, id));
            TRY_VALUE(auto latest, storage::latestRound(writer, idea.cycle));
            writer.setCycle(idea.cycle);
            writer.setArguments(namedAs(idea));
            if (latest && latest->startedAt && !latest->closedAt)
                return domain::Error{domain::ErrorCode::AlreadyRunning, {}, {}};
            if (latest && !latest->startedAt) {
                latest->idea = id;
                TRY_DONE(storage::update(writer, *latest));
                return latest->id;
            }
            TRY_VALUE(const auto round, planFor(writer, idea));
            TRY_DONE(storage::insert(writer, round));
            return round.id;
        });
}

} // namespace application
