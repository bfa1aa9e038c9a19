// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/questions.h"

#include <QCoreApplication>

#include <span>

namespace wording
{

namespace
{

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Questions)
};

struct QuestionEntry
{
    const char *key;
    const char *text;
    const char *title = nullptr;
    int minutes = 0;
};

constexpr QuestionEntry goalQuestions[] = {
    {"goal.who",
        QT_TRANSLATE_NOOP("wording::Questions", "Who should notice the difference, and in which situation?")},
    {"goal.notice",
        QT_TRANSLATE_NOOP("wording::Questions", "What will they do, say or feel then that they do not now?")},
    {"goal.number",
        QT_TRANSLATE_NOOP(
            "wording::Questions", "Which number would move, where does it come from, what is it today?")},
    {"goal.enough", QT_TRANSLATE_NOOP("wording::Questions", "How much is enough, by when?")},
    {"goal.balance", QT_TRANSLATE_NOOP("wording::Questions", "What must not get worse meanwhile?")},
    {"goal.influence", QT_TRANSLATE_NOOP("wording::Questions", "Which part of this can we influence ourselves?")},
};

constexpr QuestionEntry challengeQuestions[] = {
    {"challenge.evidence",
        QT_TRANSLATE_NOOP("wording::Questions", "Which evidence points here, from when, from how many customers?")},
    {"challenge.size",
        QT_TRANSLATE_NOOP(
            "wording::Questions", "How often does it happen and what does it cost in minutes, money, goodwill?")},
    {"challenge.only", QT_TRANSLATE_NOOP("wording::Questions", "If only this were solved, how far would we get?")},
    {"challenge.said",
        QT_TRANSLATE_NOOP("wording::Questions", "What did customers literally say, and what might lie underneath?")},
    {"challenge.begins",
        QT_TRANSLATE_NOOP("wording::Questions", "At which step of the journey does it begin, rather than end?")},
    {"challenge.known", QT_TRANSLATE_NOOP("wording::Questions", "Do we already know the answer? (Then just do it.)")},
    {"challenge.week",
        QT_TRANSLATE_NOOP("wording::Questions", "Can this team change something about it within a week?")},
    {"challenge.voice", QT_TRANSLATE_NOOP("wording::Questions", "Whose voice is missing here?")},
};

constexpr QuestionEntry ideaQuestions[] = {
    {"idea.open", QT_TRANSLATE_NOOP("wording::Questions", "How could we open differently?")},
    {"idea.ask", QT_TRANSLATE_NOOP("wording::Questions", "Which one question could we ask?")},
    {"idea.close", QT_TRANSLATE_NOOP("wording::Questions", "How could we sum up or close?")},
    {"idea.colleague", QT_TRANSLATE_NOOP("wording::Questions", "What does a colleague do that works?")},
    {"idea.stop", QT_TRANSLATE_NOOP("wording::Questions", "What could we stop saying?")},
};

constexpr QuestionEntry simplicityQuestions[] = {
    {"simplicity.permission",
        QT_TRANSLATE_NOOP("wording::Questions", "One person can do it tomorrow without permission, budget or IT")},
    {"simplicity.visible",
        QT_TRANSLATE_NOOP("wording::Questions", "A stranger watching would see whether it was done")},
    {"simplicity.sentence", QT_TRANSLATE_NOOP("wording::Questions", "It fits in one sentence: When … I will …")},
    {"simplicity.often",
        QT_TRANSLATE_NOOP("wording::Questions", "The situation comes up at least eight times in the week")},
    {"simplicity.one", QT_TRANSLATE_NOOP("wording::Questions", "It is one change only")},
    {"simplicity.safe",
        QT_TRANSLATE_NOOP("wording::Questions", "If it fails, the customer is no worse off than now")},
};

constexpr QuestionEntry dailyQuestions[] = {
    {"daily.surprise", QT_TRANSLATE_NOOP("wording::Questions", "What surprised me today?")},
    {"daily.habit",
        QT_TRANSLATE_NOOP("wording::Questions", "Where did I slip back into habit, and what triggered that?")},
    {"daily.watch", QT_TRANSLATE_NOOP("wording::Questions", "What will I watch tomorrow?")},
};

constexpr QuestionEntry aloneQuestions[] = {
    {"alone.expected", QT_TRANSLATE_NOOP("wording::Questions", "What did I expect, what happened?")},
    {"alone.where",
        QT_TRANSLATE_NOOP("wording::Questions", "Where did it work, where not, and how do those customers differ?")},
    {"alone.part",
        QT_TRANSLATE_NOOP("wording::Questions", "Which part was the change, and which was me, the day, the queue?")},
    {"alone.felt", QT_TRANSLATE_NOOP("wording::Questions", "What did I feel the first time and the last?")},
    {"alone.belief",
        QT_TRANSLATE_NOOP(
            "wording::Questions", "Which belief of mine about customers became stronger, weaker, new?")},
    {"alone.keep", QT_TRANSLATE_NOOP("wording::Questions", "What would I keep, trim, turn round?")},
};

constexpr QuestionEntry pairQuestions[] = {
    {"pair.tell",
        QT_TRANSLATE_NOOP("wording::Questions", "Tell me one contact from start to end; what did you notice first?")},
    {"pair.next", QT_TRANSLATE_NOOP("wording::Questions", "What did the customer do next, exactly?")},
    {"pair.other", QT_TRANSLATE_NOOP("wording::Questions", "What other explanation fits just as well?")},
    {"pair.different",
        QT_TRANSLATE_NOOP("wording::Questions", "When did it not happen as you hoped, and what was different?")},
    {"pair.watch", QT_TRANSLATE_NOOP("wording::Questions", "If I watched you tomorrow, what should I look at?")},
    {"pair.tweak",
        QT_TRANSLATE_NOOP(
            "wording::Questions", "What is the smallest tweak you are curious about, and how will you know?")},
};

constexpr QuestionEntry teamQuestions[] = {
    {"team.promise", QT_TRANSLATE_NOOP("wording::Questions", "What did we say we would try, what became of it?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Promise check"), 3},
    {"team.facts", QT_TRANSLATE_NOOP("wording::Questions", "Expected and observed, before opinions"),
        QT_TRANSLATE_NOOP("wording::Questions", "Facts"), 5},
    {"team.silent", QT_TRANSLATE_NOOP("wording::Questions", "What puzzles you most, one line each?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Silent writing"), 5},
    {"team.questions", QT_TRANSLATE_NOOP("wording::Questions", "What have we not asked yet?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Questions only"), 10},
    {"team.why",
        QT_TRANSLATE_NOOP("wording::Questions",
            "Which explanation survives the contacts that went worse, and for which customers?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Why"), 5},
    {"team.decide",
        QT_TRANSLATE_NOOP("wording::Questions", "Adopt, adapt or abandon; what exactly, who, until when?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Decide"), 5},
    {"team.pass",
        QT_TRANSLATE_NOOP("wording::Questions", "Whom do we tell, customers and other departments, in which words?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Pass on"), 3},
    {"team.thanks", QT_TRANSLATE_NOOP("wording::Questions", "Whose note or question helped us learn?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Thanks"), 2},
    {"team.close", QT_TRANSLATE_NOOP("wording::Questions", "Was it worth the time (1–5)?"),
        QT_TRANSLATE_NOOP("wording::Questions", "Close"), 2},
};

std::span<const QuestionEntry> entriesOf(QuestionSet set)
{
    switch (set) {
    case QuestionSet::Goal:
        return goalQuestions;
    case QuestionSet::Challenge:
        return challengeQuestions;
    case QuestionSet::Idea:
        return ideaQuestions;
    case QuestionSet::Simplicity:
        return simplicityQuestions;
    case QuestionSet::Daily:
        return dailyQuestions;
    case QuestionSet::ReflectionAlone:
        return aloneQuestions;
    case QuestionSet::ReflectionPair:
        return pairQuestions;
    case QuestionSet::ReflectionTeam:
        return teamQuestions;
    }
    return {};
}

} // namespace

QList<Question> questions(QuestionSet set)
{
    QList<Question> result;
    for (const QuestionEntry &entry : entriesOf(set))
        result += Question{QString::fromLatin1(entry.key), QuestionTexts::tr(entry.text),
            entry.title ? QuestionTexts::tr(entry.title) : QString(), entry.minutes};
    return result;
}

QuestionSet questionSet(domain::ReflectionForm form)
{
    switch (form) {
    case domain::ReflectionForm::Alone:
        return QuestionSet::ReflectionAlone;
    case domain::ReflectionForm::Pair:
        return QuestionSet::ReflectionPair;
    case domain::ReflectionForm::Team:
        break;
    }
    return QuestionSet::ReflectionTeam;
}

QuestionSet questionSet(domain::Step step)
{
    switch (step) {
    case domain::Step::Goal:
        return QuestionSet::Goal;
    case domain::Step::Challenge:
        return QuestionSet::Challenge;
    case domain::Step::Idea:
        return QuestionSet::Idea;
    case domain::Step::Week:
        return QuestionSet::Daily;
    case domain::Step::Reflection:
        break;
    }
    return QuestionSet::ReflectionTeam;
}

int plannedMinutes(domain::ReflectionForm form)
{
    switch (form) {
    case domain::ReflectionForm::Alone:
        return 10;
    case domain::ReflectionForm::Pair:
        return 20;
    case domain::ReflectionForm::Team:
        break;
    }
    int minutes = 0;
    for (const QuestionEntry &entry : teamQuestions)
        minutes += entry.minutes;
    return minutes;
}

} // namespace wording
