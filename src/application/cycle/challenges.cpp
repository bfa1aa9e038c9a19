// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/cycle/challenges.h"

#include "application/workspace/internal/services.h"
#include "domain/cycle/evidencestrength.h"
#include "domain/text/plainname.h"
#include "storage/rows/challenges.h"
#include "storage/rows/cycles.h"
#include "storage/rows/goals.h"
#include "storage/rows/journey.h"
#include "storage/rows/removal.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

EvidenceLine lineOf(const storage::EvidenceFacts &facts)
{
    return {facts.link, facts.title, facts.n, facts.day, domain::isDatedAndSized(facts.day, facts.n)};
}

domain::Result<void> checkNames(const storage::Reader &reader, const domain::Challenge &challenge)
{
    if (challenge.touchpoint)
        TRY_DONE(storage::findTouchpoint(reader, *challenge.touchpoint));
    for (const domain::CustomerTypeId type : challenge.customerTypes)
        TRY_DONE(storage::findCustomerType(reader, type));
    return domain::success();
}

domain::Result<void> checkCosts(const domain::BusinessCase &costs)
{
    const auto check = [](const std::optional<double> &factor, const QString &field) -> domain::Result<void> {
        if (factor && !(std::isfinite(*factor) && *factor > 0))
            return domain::Error{domain::ErrorCode::FieldInvalid, {}, field};
        return domain::success();
    };
    TRY_DONE(check(costs.contacts, u"contacts"_s));
    TRY_DONE(check(costs.minutes, u"contactMinutes"_s));
    return check(costs.minuteCost, u"minuteCost"_s);
}

/// Whether the cycle is named after its goal or its chosen candidate, so that a new choice may name it anew.
domain::Result<bool> isNamedByItself(const storage::Reader &reader, const domain::Cycle &cycle)
{
    TRY_VALUE(const auto goal, storage::findGoal(reader, cycle.goal));
    if (cycle.title.trimmed().isEmpty() || cycle.title == domain::plainShortName(goal.statement))
        return true;
    if (!cycle.chosen)
        return false;
    TRY_VALUE(const auto chosen, storage::findChallenge(reader, *cycle.chosen));
    return cycle.title == domain::plainShortName(chosen.statement);
}

/// Numbers the candidates in the given order.
domain::Result<void> rankAnew(storage::Writer &writer, const QList<domain::Challenge> &challenges)
{
    for (qsizetype place = 0; place < challenges.size(); ++place) {
        domain::Challenge challenge = challenges.at(place);
        if (std::exchange(challenge.rank, static_cast<int>(place)) != static_cast<int>(place))
            TRY_DONE(storage::update(writer, challenge));
    }
    return domain::success();
}

} // namespace

Challenges::Challenges(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::Challenge> Challenges::candidates(domain::CycleId cycle) const
{
    return orEmpty(storage::challengesOf(m_workspace.storage().reader(), cycle));
}

domain::Result<domain::Challenge> Challenges::candidate(domain::ChallengeId id) const
{
    return storage::findChallenge(m_workspace.storage().reader(), id);
}

domain::Result<domain::ChallengeId> Challenges::add(domain::CycleId cycle, const QString &statement)
{
    TRY_VALUE(const QString text, written(statement, u"statement"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"challenge.add"_s, {text}, cycle),
        [&](storage::Writer &writer) -> domain::Result<domain::ChallengeId> {
            TRY_DONE(storage::findCycle(writer, cycle));
            TRY_VALUE(const auto others, storage::challengesOf(writer, cycle));
            domain::Challenge challenge;
            challenge.id = writer.nextId<domain::ChallengeTag>();
            challenge.cycle = cycle;
            challenge.statement = text;
            challenge.rank = others.isEmpty() ? 0 : others.last().rank + 1;
            TRY_DONE(storage::insert(writer, challenge));
            return challenge.id;
        });
}

domain::Result<void> Challenges::update(const domain::Challenge &challenge)
{
    TRY_VALUE(const QString text, written(challenge.statement, u"statement"_s));
    TRY_DONE(checkCosts(challenge.businessCase));
    return m_workspace.storage().perform(
        operation(m_workspace, u"challenge.update"_s, {text}), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findChallenge(writer, challenge.id));
            TRY_VALUE(auto cycle, storage::findCycle(writer, before.cycle));
            TRY_DONE(checkNames(writer, challenge));
            writer.setCycle(cycle.id);
            domain::Challenge changed = challenge;
            changed.statement = text;
            changed.rank = before.rank;
            if (cycle.chosen == before.id && cycle.title == domain::plainShortName(before.statement)) {
                cycle.title = domain::plainShortName(text);
                TRY_DONE(storage::update(writer, cycle));
            }
            return storage::update(writer, changed);
        });
}

domain::Result<void> Challenges::remove(domain::ChallengeId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"challenge.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto challenge, storage::findChallenge(writer, id));
            TRY_VALUE(auto cycle, storage::findCycle(writer, challenge.cycle));
            writer.setCycle(cycle.id);
            writer.setArguments({challenge.statement});
            if (cycle.chosen == id) {
                TRY_VALUE(const auto goal, storage::findGoal(writer, cycle.goal));
                if (cycle.title == domain::plainShortName(challenge.statement))
                    cycle.title = domain::plainShortName(goal.statement);
                cycle.chosen.reset();
                cycle.choiceReason.clear();
                cycle.gutFeelingReason.clear();
                TRY_DONE(storage::update(writer, cycle));
            }
            TRY_DONE(storage::markRemoved(writer, domain::Kind::Challenge, domain::anyId(id)));
            TRY_VALUE(const auto left, storage::challengesOf(writer, cycle.id));
            return rankAnew(writer, left);
        });
}

domain::Result<void> Challenges::move(domain::ChallengeId id, int rank)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"challenge.move"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto challenge, storage::findChallenge(writer, id));
            TRY_VALUE(auto all, storage::challengesOf(writer, challenge.cycle));
            writer.setCycle(challenge.cycle);
            writer.setArguments({challenge.statement});
            const auto from
                = std::find_if(all.begin(), all.end(), [id](const domain::Challenge &each) { return each.id == id; });
            all.move(from - all.begin(), std::clamp<qsizetype>(rank, 0, all.size() - 1));
            return rankAnew(writer, all);
        });
}

QList<EvidenceLine> Challenges::evidence(domain::ChallengeId id) const
{
    QList<EvidenceLine> lines;
    for (const storage::EvidenceFacts &facts : orEmpty(storage::evidenceOf(m_workspace.storage().reader(), id)))
        lines.append(lineOf(facts));
    return lines;
}

domain::Result<void> Challenges::link(domain::ChallengeId id, const domain::EvidenceLink &evidence)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"challenge.link"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto challenge, storage::findChallenge(writer, id));
            TRY_VALUE(const auto facts, storage::findEvidence(writer, evidence));
            writer.setCycle(challenge.cycle);
            writer.setArguments({facts.title, challenge.statement});
            return storage::link(writer, id, evidence);
        });
}

domain::Result<void> Challenges::unlink(domain::ChallengeId id, const domain::EvidenceLink &evidence)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"challenge.unlink"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto challenge, storage::findChallenge(writer, id));
            TRY_VALUE(const auto facts, storage::findEvidence(writer, evidence));
            writer.setCycle(challenge.cycle);
            writer.setArguments({facts.title, challenge.statement});
            return storage::unlink(writer, id, evidence);
        });
}

domain::Result<void> Challenges::choose(domain::ChallengeId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"challenge.choose"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto challenge, storage::findChallenge(writer, id));
            TRY_VALUE(auto cycle, storage::findCycle(writer, challenge.cycle));
            writer.setCycle(cycle.id);
            writer.setArguments({challenge.statement});
            TRY_VALUE(const bool takesItsName, isNamedByItself(writer, cycle));
            if (takesItsName)
                cycle.title = domain::plainShortName(challenge.statement);
            cycle.chosen = id;
            return storage::update(writer, cycle);
        });
}

domain::Result<void> Challenges::setChoiceReason(domain::CycleId id, const QString &reason)
{
    const QString text = reason.trimmed();
    return m_workspace.storage().perform(operation(m_workspace, u"challenge.reason"_s, {text}, id),
        [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto cycle, storage::findCycle(writer, id));
            cycle.choiceReason = text;
            return storage::update(writer, cycle);
        });
}

domain::Result<void> Challenges::goByGutFeeling(domain::CycleId id, const QString &reason)
{
    const QString text = reason.trimmed();
    return m_workspace.storage().perform(operation(m_workspace, u"challenge.gut-feeling"_s, {text}, id),
        [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto cycle, storage::findCycle(writer, id));
            cycle.gutFeelingReason = text;
            return storage::update(writer, cycle);
        });
}

} // namespace application
