// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/step.h"
#include "domain/reflection/reflectionform.h"

#include <QList>
#include <QString>

namespace wording
{

/// The sets of questions the program brings along.
enum class QuestionSet
{
    Goal,
    Challenge,
    Idea,
    Simplicity,
    Daily,
    ReflectionAlone,
    ReflectionPair,
    ReflectionTeam
};

/// One question of a set, in the language of the program.
struct Question
{
    QString
        key; ///< "goal.who": the same in every language and version, unique among all sets; answers are kept under it
    QString text;
    QString title; ///< the name of an agenda step ("Promise check"); empty outside the team's reflection
    int minutes = 0; ///< planned for an agenda step, 1 to 10; 0 where the set has no agenda

    bool operator==(const Question &) const = default;
};

/// The questions of a set, in the order they are asked.
QList<Question> questions(QuestionSet set);

/// The set asked in a reflection of that form.
QuestionSet questionSet(domain::ReflectionForm form);

/// The set shown beside a step while people work on it; for Reflection the team's.
QuestionSet questionSet(domain::Step step);

/// How long a reflection of that form is planned to take, in minutes: 10 alone, 20 as a pair, 40 as a team.
int plannedMinutes(domain::ReflectionForm form);

} // namespace wording
