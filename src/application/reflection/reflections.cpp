// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/reflections.h"

#include "application/workspace/internal/services.h"
#include "storage/rows/notes.h"
#include "storage/rows/reflections.h"
#include "storage/rows/removal.h"
#include "storage/rows/rounds.h"
#include "storage/rows/teams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application
{

namespace
{

domain::Result<void> checkPeople(const storage::Reader &reader, const QList<domain::PersonId> &people)
{
    for (const domain::PersonId person : people)
        TRY_DONE(storage::findPerson(reader, person));
    return domain::success();
}

/// The round of a session, whose cycle's history tells of what is said in it.
domain::Result<domain::Round> roundOf(storage::Writer &writer, domain::ReflectionId id)
{
    TRY_VALUE(const auto reflection, storage::findReflection(writer, id));
    TRY_VALUE(const auto round, storage::findRound(writer, reflection.round));
    writer.setCycle(round.cycle);
    return round;
}

/// Only notes of the round that the session can see: somebody's private notes are not there for the others.
domain::Result<void> checkNotes(
    const storage::Writer &writer, const domain::Round &round, const QList<domain::NoteId> &notes)
{
    for (const domain::NoteId id : notes) {
        TRY_VALUE(const auto note, storage::findNote(writer, id));
        if (note.round != round.id || (note.isPrivate && note.person != writer.person()))
            return notFound(domain::Kind::Note);
    }
    return domain::success();
}

/// The acting person, and nobody else.
QList<domain::PersonId> onlyActing(const Workspace &workspace)
{
    const std::optional<domain::Person> acting = workspace.person();
    return acting ? QList{acting->id} : QList<domain::PersonId>{};
}

/// Whose notes it shows with their names to whoever acts.
QList<domain::PersonId> named(const domain::Reflection &reflection, const Workspace &workspace)
{
    const QList<domain::PersonId> acting = onlyActing(workspace);
    const bool together = reflection.form != domain::ReflectionForm::Alone && !acting.isEmpty()
        && reflection.people.contains(acting.first());
    return together ? reflection.people : acting;
}

VisibleNote withoutPerson(VisibleNote visible)
{
    visible.author.clear();
    visible.effectHidden = true;
    visible.note.person = {};
    visible.note.effect = domain::Effect::CannotTell;
    visible.note.did = domain::Did::Yes;
    visible.note.didNotBecause.clear();
    visible.note.arm.reset();
    return visible;
}

bool differsInQuestionOnly(const domain::Reflection &before, domain::Reflection after)
{
    after.question = before.question;
    return after == before;
}

} // namespace

Reflections::Reflections(Workspace &workspace)
    : m_workspace(workspace)
{
}

std::optional<domain::Reflection> Reflections::ofRound(domain::RoundId round) const
{
    return orEmpty(storage::reflectionOf(m_workspace.storage().reader(), round));
}

domain::Result<domain::ReflectionId> Reflections::start(
    domain::RoundId id, domain::ReflectionForm form, const QList<domain::PersonId> &people)
{
    return m_workspace.storage().perform(operation(m_workspace, u"reflection.start"_s),
        [&](storage::Writer &writer) -> domain::Result<domain::ReflectionId> {
            TRY_VALUE(const auto round, storage::findRound(writer, id));
            const domain::RoundState state = round.stateOn(writer.today());
            if (state == domain::RoundState::Closed)
                return wrongState(state);
            if (state != domain::RoundState::Ended)
                return domain::Error{domain::ErrorCode::GateClosed, {}, u"reflection"_s};
            TRY_DONE(checkPeople(writer, people));
            domain::Reflection reflection;
            reflection.id = writer.nextId<domain::ReflectionTag>();
            reflection.round = id;
            reflection.form = form;
            reflection.people = form == domain::ReflectionForm::Alone ? onlyActing(m_workspace) : people;
            reflection.startedAt = writer.now();
            writer.setCycle(round.cycle);
            writer.setArguments({QString::number(round.number), domain::word(form)});
            TRY_DONE(storage::insert(writer, reflection));
            return reflection.id;
        });
}

domain::Result<void> Reflections::update(const domain::Reflection &reflection)
{
    if (reflection.worth && (*reflection.worth < 1 || *reflection.worth > 5))
        return domain::Error{domain::ErrorCode::FieldInvalid, QString::number(*reflection.worth), u"worth"_s};
    if (reflection.question < 0)
        return domain::Error{domain::ErrorCode::FieldInvalid, QString::number(reflection.question), u"question"_s};
    TRY_VALUE(const auto before, storage::findReflection(m_workspace.storage().reader(), reflection.id));
    domain::Reflection changed = before;
    changed.form = reflection.form;
    if (changed.form != domain::ReflectionForm::Alone)
        changed.people = reflection.people;
    else if (before.form != domain::ReflectionForm::Alone)
        changed.people = onlyActing(m_workspace);
    changed.question = reflection.question;
    changed.worth = reflection.worth;
    std::sort(changed.people.begin(), changed.people.end());
    const QString code = differsInQuestionOnly(before, changed) ? u"reflection.go-on"_s : u"reflection.update"_s;
    return m_workspace.storage().perform(
        operation(m_workspace, code), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_DONE(checkPeople(writer, changed.people));
            TRY_VALUE(const auto round, roundOf(writer, changed.id));
            writer.setArguments({QString::number(round.number)});
            return storage::update(writer, changed);
        });
}

QList<VisibleNote> Reflections::notes(const domain::Reflection &reflection, int limit) const
{
    const QList<domain::PersonId> present = named(reflection, m_workspace);
    QList<VisibleNote> notes = Notes(m_workspace).all(reflection.round, limit);
    for (VisibleNote &visible : notes)
        if (!present.contains(visible.note.person))
            visible = withoutPerson(std::move(visible));
    return notes;
}

QList<domain::PersonId> Reflections::speakers(const domain::Reflection &reflection) const
{
    return reflection.form == domain::ReflectionForm::Alone ? onlyActing(m_workspace) : reflection.people;
}

QList<domain::Answer> Reflections::answers(domain::ReflectionId id) const
{
    return orEmpty(storage::answersOf(m_workspace.storage().reader(), id));
}

domain::Result<domain::AnswerId> Reflections::addAnswer(
    domain::ReflectionId id, const QString &question, std::optional<domain::PersonId> person, const QString &text)
{
    TRY_VALUE(const QString words, written(text, u"answer"_s));
    return m_workspace.storage().perform(
        operation(m_workspace, u"answer.add"_s), [&](storage::Writer &writer) -> domain::Result<domain::AnswerId> {
            TRY_VALUE(const auto round, roundOf(writer, id));
            QStringList arguments{QString::number(round.number), words};
            if (person) {
                TRY_VALUE(const auto speaker, storage::findPerson(writer, *person));
                arguments.append(speaker.name);
            }
            writer.setArguments(arguments);
            const domain::Answer answer{writer.nextId<domain::AnswerTag>(), id, question, person, words};
            TRY_DONE(storage::insert(writer, answer));
            return answer.id;
        });
}

domain::Result<void> Reflections::removeAnswer(domain::AnswerId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"answer.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto answer, storage::findAnswer(writer, id));
            TRY_VALUE(const auto round, roundOf(writer, answer.reflection));
            writer.setArguments({QString::number(round.number), answer.text});
            return storage::markRemoved(writer, domain::Kind::Answer, domain::anyId(id));
        });
}

QList<domain::Insight> Reflections::insights(domain::ReflectionId id) const
{
    return orEmpty(storage::insightsOf(m_workspace.storage().reader(), id));
}

domain::Result<domain::InsightId> Reflections::addInsight(
    domain::ReflectionId id, const QString &text, const QList<domain::NoteId> &notes)
{
    TRY_VALUE(const QString words, written(text, u"insight"_s));
    return m_workspace.storage().perform(operation(m_workspace, u"insight.add"_s, {words}),
        [&](storage::Writer &writer) -> domain::Result<domain::InsightId> {
            TRY_VALUE(const auto round, roundOf(writer, id));
            TRY_DONE(checkNotes(writer, round, notes));
            const domain::Insight insight{writer.nextId<domain::InsightTag>(), id, words, notes};
            TRY_DONE(storage::insert(writer, insight));
            return insight.id;
        });
}

domain::Result<void> Reflections::removeInsight(domain::InsightId id)
{
    return m_workspace.storage().perform(
        operation(m_workspace, u"insight.remove"_s), [&](storage::Writer &writer) -> domain::Result<void> {
            TRY_VALUE(const auto insight, storage::findInsight(writer, id));
            TRY_DONE(roundOf(writer, insight.reflection));
            writer.setArguments({insight.text});
            return storage::markRemoved(writer, domain::Kind::Insight, domain::anyId(id));
        });
}

} // namespace application
