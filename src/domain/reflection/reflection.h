// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/reflection/reflectionform.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace domain
{

/// A session on a round: people, answers, insights. The decision belongs to the round.
struct Reflection
{
    ReflectionId id;
    RoundId round;
    ReflectionForm form = ReflectionForm::Team;
    QList<PersonId> people;
    int question = 0; ///< index of the question the session stands at, so that it can go on another day
    QDateTime startedAt;
    std::optional<int> worth; ///< was it worth the time, 1 to 5

    bool operator==(const Reflection &) const = default;
};

/// What somebody said to a question of a reflection.
struct Answer
{
    AnswerId id;
    ReflectionId reflection;
    QString question; ///< key of the question
    std::optional<PersonId> person;
    QString text;

    bool operator==(const Answer &) const = default;
};

/// What the session understood, tied to the notes it rests on.
struct Insight
{
    InsightId id;
    ReflectionId reflection;
    QString text;
    QList<NoteId> notes;

    bool operator==(const Insight &) const = default;
};

} // namespace domain
