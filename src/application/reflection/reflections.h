// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/notes.h"
#include "domain/base/result.h"
#include "domain/reflection/reflection.h"

namespace application
{

class Workspace;

/// Sessions on a round: questions one after the other, answers, insights tied to notes.
class Reflections final
{
public:
    explicit Reflections(Workspace &workspace);

    /// The latest session of the round, if any.
    std::optional<domain::Reflection> ofRound(domain::RoundId round) const;
    /// GateClosed while the week has not ended. Alone is the acting person, whoever else is given.
    domain::Result<domain::ReflectionId> start(
        domain::RoundId round, domain::ReflectionForm form, const QList<domain::PersonId> &people);
    /// Changes form, people, worth or the question it stands at.
    domain::Result<void> update(const domain::Reflection &reflection);
    /// The notes of its round as the session may see them, newest first: with name and effect those of the people who
    /// are there, which is what they agreed to by being chosen, and always the acting person's own. The others come
    /// without person, effect and whether the change was done, so that nothing of it can be read off.
    QList<VisibleNote> notes(const domain::Reflection &reflection, int limit) const;
    /// Who speaks in it: alone only the acting person.
    QList<domain::PersonId> speakers(const domain::Reflection &reflection) const;

    QList<domain::Answer> answers(domain::ReflectionId id) const;
    /// FieldEmpty("answer").
    domain::Result<domain::AnswerId> addAnswer(domain::ReflectionId id, const QString &question,
        std::optional<domain::PersonId> person, const QString &text);
    domain::Result<void> removeAnswer(domain::AnswerId id);

    QList<domain::Insight> insights(domain::ReflectionId id) const;
    /// FieldEmpty("insight").
    domain::Result<domain::InsightId> addInsight(
        domain::ReflectionId id, const QString &text, const QList<domain::NoteId> &notes);
    domain::Result<void> removeInsight(domain::InsightId id);

private:
    Workspace &m_workspace;
};

} // namespace application
