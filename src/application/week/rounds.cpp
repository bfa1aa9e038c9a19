// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/week/rounds.h"

#include "application/cycle/internal/cyclefacts.h"
#include "application/workspace/internal/services.h"
#include "domain/cycle/step.h"
#include "domain/reflection/gates.h"
#include "domain/week/currentround.h"
#include "domain/week/draw.h"
#include "storage/rows/decisions.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

/// The word an error names a gate by.
QString gateWord(domain::GateKind kind)
{
    switch (kind) {
    case domain::GateKind::GoalReady:
        return u"goal"_s;
    case domain::GateKind::ChallengeChosen:
        return u"challenge"_s;
    case domain::GateKind::IdeaReady:
        return u"idea"_s;
    case domain::GateKind::WeekStarts:
        return u"week"_s;
    case domain::GateKind::ReflectionOpens:
        return u"reflection"_s;
    case domain::GateKind::RoundCloses:
        break;
    }
    return u"decision"_s;
}

domain::Error gateClosed(const domain::Gate &gate)
{
    return {domain::ErrorCode::GateClosed, {}, gateWord(gate.kind)};
}

domain::Error fieldInvalid(const QString &field, const QString &found)
{
    return {domain::ErrorCode::FieldInvalid, found, field};
}

domain::Result<void> checkPlan(const storage::Reader &reader, const domain::Round &round)
{
    if (round.days < 1 || round.days > domain::Round::maximumDays)
        return fieldInvalid(u"days"_s, QString::number(round.days));
    if (round.startDay && round.workingDays() == 0)
        return fieldInvalid(u"offDays"_s, QString::number(round.days));
    if (round.prediction.direction == domain::Effect::CannotTell)
        return fieldInvalid(u"direction"_s, domain::word(domain::Effect::CannotTell));
    for (const domain::PersonId participant : round.participants)
        TRY_DONE(storage::findPerson(reader, participant));
    return domain::success();
}

/// What a person plans, taken over into the round as it is stored.
domain::Round planned(domain::Round stored, const domain::Round &plan)
{
    stored.participants = plan.participants;
    stored.startDay = plan.startDay;
    stored.days = plan.days;
    stored.offDays = plan.offDays;
    std::sort(stored.offDays.begin(), stored.offDays.end());
    stored.participations.removeIf([&plan](const domain::Participation &participation) {
        return !plan.participants.contains(participation.person);
    });
    stored.design = plan.design;
    stored.prediction.direction = plan.prediction.direction;
    stored.prediction.because = plan.prediction.because.trimmed();
    stored.prediction.size = plan.prediction.size.trimmed();
    stored.singleChange = plan.singleChange.trimmed();
    return stored;
}

/// All gates up to the start, the first that is shut as an error.
domain::Result<void> checkMayStart(const storage::Reader &reader, const domain::Round &round, QDate today)
{
    TRY_VALUE(const auto other, whoRunsAnother(reader, round, today));
    if (other)
        return domain::Error{domain::ErrorCode::AlreadyRunning, {}, *other};
    TRY_VALUE(const auto facts, CycleFacts::read(reader, round.cycle));
    TRY_VALUE(const auto gates, facts.gates(reader, today));
    for (const domain::Step step :
        {domain::Step::Goal, domain::Step::Challenge, domain::Step::Idea, domain::Step::Week}) {
        const domain::Gate &gate = gates.at(static_cast<size_t>(step));
        if (!gate.passed())
            return gateClosed(gate);
    }
    if (*round.lastDay() < today)
        return fieldInvalid(u"startDay"_s, round.startDay->toString(Qt::ISODate));
    return domain::success();
}

/// How history names the start of a round of that design.
QString startCode(domain::Design design)
{
    switch (design) {
    case domain::Design::BeforeAfter:
        break;
    case domain::Design::Alternating:
        return u"round.start-alternating"_s;
    case domain::Design::Staggered:
        return u"round.start-staggered"_s;
    }
    return u"round.start"_s;
}

/// “Ada|2026-11-24;Bo|2026-11-26”: who starts when, in the drawn order, for the history.
domain::Result<QString> startsText(const storage::Reader &reader, const domain::Round &round)
{
    QStringList parts;
    for (const domain::Participation &start : round.participations) {
        TRY_VALUE(const auto person, storage::findPerson(reader, start.person));
        parts.append(QString(person.name).replace(u';', u',') + u'|' + start.startsOn->toString(Qt::ISODate));
    }
    return parts.join(u';');
}

/// Draws what the design needs drawn, from the id of the round: who undoes the start and starts again gets the same
/// draw, so that nobody can draw until it suits.
void draw(domain::Round &round)
{
    if (round.design == domain::Design::BeforeAfter)
        return;
    round.drawSeed = domain::seedFrom(round.id.value());
    if (round.design == domain::Design::Staggered)
        round.participations = domain::drawnStarts(round, *round.drawSeed);
}

/// What the history keeps of a start: the sealed words stay there even when the start is undone and the prediction
/// written anew, and the draw with them.
domain::Result<QStringList> startArguments(const storage::Reader &reader, const domain::Round &round)
{
    QStringList arguments{QString::number(round.number), round.startDay->toString(Qt::ISODate),
        domain::word(*round.prediction.direction), round.prediction.because};
    if (round.drawSeed)
        arguments.append(QString::number(*round.drawSeed));
    if (round.design == domain::Design::Staggered) {
        TRY_VALUE(const QString starts, startsText(reader, round));
        arguments.append(starts);
    }
    arguments.append(round.prediction.size);
    return arguments;
}

QString daysArgument(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts.join(u';');
}

void setPersonDaysOff(domain::Round &round, domain::PersonId person, const QList<QDate> &days)
{
    for (domain::Participation &participation : round.participations) {
        if (participation.person != person)
            continue;
        participation.offDays = days;
        return;
    }
    round.participations.append({person, {}, days});
}

} // namespace

Rounds::Rounds(Workspace &workspace)
    : m_workspace(workspace)
{
}

QList<domain::Round> Rounds::rounds(domain::CycleId cycle) const
{
    return orEmpty(storage::roundsOf(m_workspace.storage().reader(), cycle));
}

domain::Result<domain::Round> Rounds::round(domain::RoundId id) const
{
    return storage::findRound(m_workspace.storage().reader(), id);
}

std::optional<domain::Round> Rounds::roundFor(domain::PersonId person) const
{
    const auto open = orEmpty(storage::openRoundsOf(m_workspace.storage().reader(), person));
    return domain::currentRound(open, m_workspace.clock().today());
}

domain::Result<void> Rounds::plan(const domain::Round &plan)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"round.plan"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto before, storage::findRound(writer, plan.id));
            if (before.startedAt)
                return domain::Error{domain::ErrorCode::Sealed, {}, u"round"_s};
            const domain::Round changed = planned(before, plan);
            TRY_DONE(checkPlan(writer, changed));
            writer.setCycle(before.cycle);
            writer.setArguments({QString::number(before.number)});
            return storage::update(writer, changed);
        });
}

domain::Result<domain::Gate> Rounds::startGate(domain::RoundId id) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_VALUE(const auto round, storage::findRound(reader, id));
    return startGateOf(reader, round, m_workspace.clock().today());
}

domain::Result<void> Rounds::start(domain::RoundId id)
{
    TRY_VALUE(const auto plan, storage::findRound(m_workspace.storage().reader(), id));
    return m_workspace.storage().perform(
        operation(m_workspace, startCode(plan.design)), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto round, storage::findRound(writer, id));
            if (round.startedAt)
                return wrongState(round.stateOn(writer.today()));
            TRY_DONE(checkMayStart(writer, round, writer.today()));
            round.startedAt = writer.now();
            round.design = plan.design; // as the history says
            draw(round);
            writer.setCycle(round.cycle);
            TRY_VALUE(const QStringList arguments, startArguments(writer, round));
            writer.setArguments(arguments);
            return storage::update(writer, round);
        });
}

QList<domain::Amendment> Rounds::amendments(domain::RoundId id) const
{
    return orEmpty(storage::amendmentsOf(m_workspace.storage().reader(), id));
}

domain::Result<domain::AmendmentId> Rounds::amend(domain::RoundId id, const QString &text)
{
    TRY_VALUE(const QString words, written(text, u"amendment"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"round.amend"_s),
        [&](storage::Writer &writer) -> domain::Result<domain::AmendmentId> {
            TRY_VALUE(const auto round, storage::findRound(writer, id));
            if (!round.startedAt)
                return wrongState(domain::RoundState::Planned);
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), words});
            const domain::Amendment amendment{
                writer.nextId<domain::AmendmentTag>(), id, writer.person(), writer.now(), words};
            TRY_DONE(storage::insert(writer, amendment));
            return amendment.id;
        });
}

domain::Result<void> Rounds::endEarly(domain::RoundId id, const QString &reason)
{
    TRY_VALUE(const QString words, written(reason, u"reason"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"round.end-early"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto round, storage::findRound(writer, id));
            const domain::RoundState state = round.stateOn(writer.today());
            if (state != domain::RoundState::Running)
                return wrongState(state);
            round.endedOn = writer.today();
            round.endedEarlyReason = words;
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), words});
            return storage::update(writer, round);
        });
}

domain::Result<void> Rounds::extend(domain::RoundId id, int days, const QString &reason)
{
    TRY_VALUE(const QString words, written(reason, u"reason"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"round.extend"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto round, storage::findRound(writer, id));
            const domain::RoundState state = round.stateOn(writer.today());
            if (state != domain::RoundState::Running)
                return wrongState(state);
            if (days < 1 || round.days + days > domain::Round::maximumDays)
                return fieldInvalid(u"days"_s, QString::number(days));
            round.days += days;
            round.extendedBy += days;
            round.extensionReason = words;
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), QString::number(days),
                round.lastDay()->toString(Qt::ISODate), words});
            return storage::update(writer, round);
        });
}

domain::Result<void> Rounds::setDaysOff(
    domain::RoundId id, const QList<QDate> &days, std::optional<domain::PersonId> person)
{
    QList<QDate> sorted = days;
    std::sort(sorted.begin(), sorted.end());
    return m_workspace.storage().perform(
        operation(m_workspace, u"round.days-off"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(auto round, storage::findRound(writer, id));
            if (round.closedAt)
                return wrongState(domain::RoundState::Closed);
            if (person && !round.participants.contains(*person))
                return notFound(domain::Kind::Person);
            if (person)
                setPersonDaysOff(round, *person, sorted);
            else
                round.offDays = sorted;
            if (round.startDay && round.workingDays() == 0)
                return fieldInvalid(u"offDays"_s, QString::number(round.days));
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), daysArgument(sorted)});
            return storage::update(writer, round);
        });
}

domain::Result<void> Rounds::lookEarly(domain::RoundId id)
{
    TRY_VALUE(const auto round, storage::findRound(m_workspace.storage().reader(), id));
    const domain::RoundState state = round.stateOn(m_workspace.clock().today());
    if (state != domain::RoundState::Running)
        return wrongState(state);
    return m_workspace.storage().performEvent(
        operation(m_workspace, u"round.look-early"_s, {QString::number(round.number)}, round.cycle));
}

std::optional<domain::Decision> Rounds::decision(domain::RoundId id) const
{
    return orEmpty(storage::decisionOf(m_workspace.storage().reader(), id));
}

domain::Result<void> Rounds::saveDecision(const domain::Decision &decision)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"round.decide"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto round, storage::findRound(writer, decision.round));
            const domain::RoundState state = round.stateOn(writer.today());
            if (state != domain::RoundState::Ended)
                return wrongState(state);
            if (decision.who)
                TRY_DONE(storage::findPerson(writer, *decision.who));
            domain::Decision saved = decision;
            saved.why = decision.why.trimmed();
            saved.nextStep = decision.nextStep.trimmed();
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number)});
            return storage::save(writer, saved);
        });
}

domain::Result<domain::Gate> Rounds::closeGate(domain::RoundId id) const
{
    const auto &reader = m_workspace.storage().reader();
    TRY_DONE(storage::findRound(reader, id));
    TRY_VALUE(const auto decision, storage::decisionOf(reader, id));
    return domain::roundCloses(decision.value_or(domain::Decision()));
}

domain::Result<Closing> Rounds::close(domain::RoundId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"round.close"_s), [&](storage::Writer &writer) -> domain::Result<Closing> {
            TRY_VALUE(auto round, storage::findRound(writer, id));
            const domain::RoundState state = round.stateOn(writer.today());
            if (state != domain::RoundState::Ended)
                return wrongState(state);
            TRY_VALUE(const auto found, storage::decisionOf(writer, id));
            const domain::Decision decision = found.value_or(domain::Decision());
            if (const domain::Gate gate = domain::roundCloses(decision); !gate.passed())
                return gateClosed(gate);
            TRY_VALUE(const auto who, storage::findPerson(writer, *decision.who));
            round.closedAt = writer.now();
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), domain::word(*decision.kind), decision.why,
                decision.nextStep, who.name, decision.byWhen->toString(Qt::ISODate)});
            TRY_DONE(storage::update(writer, round));
            return whatFollows(writer, round, decision);
        });
}

} // namespace application
