// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/gates.h"

#include <QCoreApplication>

#include <array>

using domain::GateItem;
using domain::GateKind;
using domain::Step;
using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct GateTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Gates)
};

struct GateEntryTexts
{
    GateItem item;
    Step step;
    const char *question; ///< key, or nullptr
    const char *toDo;
    const char *done;
};

constexpr std::array gateEntries = {
    GateEntryTexts{GateItem::Statement, Step::Goal, "goal.notice",
        QT_TRANSLATE_NOOP("wording::Gates", "Write what will be different"),
        QT_TRANSLATE_NOOP("wording::Gates", "The goal is written")},
    GateEntryTexts{GateItem::WhoNotices, Step::Goal, "goal.who",
        QT_TRANSLATE_NOOP("wording::Gates", "Say who will notice it"),
        QT_TRANSLATE_NOOP("wording::Gates", "Who will notice it is said")},
    GateEntryTexts{GateItem::Owner, Step::Goal, "goal.influence",
        QT_TRANSLATE_NOOP("wording::Gates", "Choose who keeps an eye on it"),
        QT_TRANSLATE_NOOP("wording::Gates", "Somebody keeps an eye on it")},
    GateEntryTexts{GateItem::SuccessCriterion, Step::Goal, "goal.number",
        QT_TRANSLATE_NOOP("wording::Gates", "Name one number and its target"),
        QT_TRANSLATE_NOOP("wording::Gates", "One number has a target")},
    GateEntryTexts{GateItem::Balancing, Step::Goal, "goal.balance",
        QT_TRANSLATE_NOOP("wording::Gates", "Say what must not get worse, or that nothing needs balancing"),
        QT_TRANSLATE_NOOP("wording::Gates", "What must not get worse is said")},
    GateEntryTexts{GateItem::CandidateChosen, Step::Challenge, "challenge.only",
        QT_TRANSLATE_NOOP("wording::Gates", "Choose one candidate"),
        QT_TRANSLATE_NOOP("wording::Gates", "One candidate is chosen")},
    GateEntryTexts{GateItem::ChoiceReason, Step::Challenge, "challenge.only",
        QT_TRANSLATE_NOOP("wording::Gates", "Write why you chose it"),
        QT_TRANSLATE_NOOP("wording::Gates", "Why it was chosen is written")},
    GateEntryTexts{GateItem::DatedEvidence, Step::Challenge, "challenge.evidence",
        QT_TRANSLATE_NOOP("wording::Gates", "Add evidence with a date and a size"),
        QT_TRANSLATE_NOOP("wording::Gates", "Evidence has a date and a size")},
    GateEntryTexts{GateItem::Situation, Step::Idea, "idea.open",
        QT_TRANSLATE_NOOP("wording::Gates", "Choose an idea and write when you will do it"),
        QT_TRANSLATE_NOOP("wording::Gates", "When you will do it is written")},
    GateEntryTexts{GateItem::Behaviour, Step::Idea, "idea.ask",
        QT_TRANSLATE_NOOP("wording::Gates", "Write what you will do"),
        QT_TRANSLATE_NOOP("wording::Gates", "What you will do is written")},
    GateEntryTexts{GateItem::Simplicity, Step::Idea, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Check that it is simple: at least five of six are yes"),
        QT_TRANSLATE_NOOP("wording::Gates", "It is simple enough")},
    GateEntryTexts{GateItem::Rehearsed, Step::Idea, "idea.close",
        QT_TRANSLATE_NOOP("wording::Gates", "Say it aloud once"),
        QT_TRANSLATE_NOOP("wording::Gates", "It was said aloud once")},
    GateEntryTexts{GateItem::Participants, Step::Week, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Choose who takes part"),
        QT_TRANSLATE_NOOP("wording::Gates", "Who takes part is chosen")},
    GateEntryTexts{GateItem::StartDay, Step::Week, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Choose the first day"),
        QT_TRANSLATE_NOOP("wording::Gates", "The first day is chosen")},
    GateEntryTexts{GateItem::PredictionDirection, Step::Week, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Say what you expect"),
        QT_TRANSLATE_NOOP("wording::Gates", "What you expect is said")},
    GateEntryTexts{GateItem::PredictionBecause, Step::Week, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Write why you expect it"),
        QT_TRANSLATE_NOOP("wording::Gates", "Why you expect it is written")},
    GateEntryTexts{GateItem::NoOtherRound, Step::Week, nullptr,
        QT_TRANSLATE_NOOP(
            "wording::Gates", "Finish the other running round of those who take part, or leave them out"),
        QT_TRANSLATE_NOOP("wording::Gates", "Nobody who takes part has another running round")},
    GateEntryTexts{GateItem::StaggeredPeople, Step::Week, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Choose at least two people for a staggered start, or another design"),
        QT_TRANSLATE_NOOP("wording::Gates", "Enough people for a staggered start take part")},
    GateEntryTexts{GateItem::WeekOver, Step::Week, nullptr,
        QT_TRANSLATE_NOOP("wording::Gates", "Finish the week, or end it early with a reason"),
        QT_TRANSLATE_NOOP("wording::Gates", "The week is over")},
    GateEntryTexts{GateItem::DecisionKind, Step::Reflection, "team.decide",
        QT_TRANSLATE_NOOP("wording::Gates", "Decide: adopt, adapt or abandon"),
        QT_TRANSLATE_NOOP("wording::Gates", "It is decided")},
    GateEntryTexts{GateItem::DecisionWhy, Step::Reflection, "team.why",
        QT_TRANSLATE_NOOP("wording::Gates", "Write why you decided so"),
        QT_TRANSLATE_NOOP("wording::Gates", "Why it was decided is written")},
    GateEntryTexts{GateItem::NextStep, Step::Reflection, "team.decide",
        QT_TRANSLATE_NOOP("wording::Gates", "Write the next step"),
        QT_TRANSLATE_NOOP("wording::Gates", "The next step is written")},
    GateEntryTexts{GateItem::Who, Step::Reflection, "team.decide",
        QT_TRANSLATE_NOOP("wording::Gates", "Choose who does it"),
        QT_TRANSLATE_NOOP("wording::Gates", "Who does it is chosen")},
    GateEntryTexts{GateItem::ByWhen, Step::Reflection, "team.decide",
        QT_TRANSLATE_NOOP("wording::Gates", "Say by when"), QT_TRANSLATE_NOOP("wording::Gates", "By when is said")},
};

const GateEntryTexts &textsOf(GateItem item)
{
    for (const GateEntryTexts &texts : gateEntries)
        if (texts.item == item)
            return texts;
    return gateEntries.front();
}

} // namespace

QString gateTitle(GateKind kind)
{
    switch (kind) {
    case GateKind::GoalReady:
        return GateTexts::tr("Before Challenge opens");
    case GateKind::ChallengeChosen:
        return GateTexts::tr("Before Idea opens");
    case GateKind::IdeaReady:
        return GateTexts::tr("Before Week opens");
    case GateKind::WeekStarts:
        return GateTexts::tr("Before the week starts");
    case GateKind::ReflectionOpens:
        return GateTexts::tr("Before Reflection opens");
    case GateKind::RoundCloses:
        break;
    }
    return GateTexts::tr("Before the round closes");
}

QString gateButton(GateKind kind)
{
    switch (kind) {
    case GateKind::GoalReady:
        return GateTexts::tr("Go &on to Challenge");
    case GateKind::ChallengeChosen:
        return GateTexts::tr("Go &on to Idea");
    case GateKind::IdeaReady:
        return GateTexts::tr("Go &on to Week");
    case GateKind::WeekStarts:
        return GateTexts::tr("St&art the week");
    case GateKind::ReflectionOpens:
        return GateTexts::tr("Go &on to Reflection");
    case GateKind::RoundCloses:
        break;
    }
    return GateTexts::tr("C&lose the round");
}

QString toDo(GateItem item)
{
    return GateTexts::tr(textsOf(item).toDo);
}

QString done(GateItem item)
{
    return GateTexts::tr(textsOf(item).done);
}

Override overrideOf(GateKind kind)
{
    switch (kind) {
    case GateKind::GoalReady:
        return {GateTexts::tr("or %1 and say why; it stays in the history"),
            GateTexts::tr("make a first try, numbers follow", "stands for %1 in: or %1 and say why"),
            GateTexts::tr("Why may the numbers follow later?"), GateTexts::tr("First try, numbers follow: %1")};
    case GateKind::ChallengeChosen:
        return {GateTexts::tr("or %1 and say why; it stays in the history"),
            GateTexts::tr("go on by gut feeling", "stands for %1 in: or %1 and say why"),
            GateTexts::tr("Why is gut feeling enough here?"), GateTexts::tr("Gone on by gut feeling: %1")};
    case GateKind::IdeaReady:
        return {GateTexts::tr("or %1 and say why; it stays in the history"),
            GateTexts::tr("go on as it is", "stands for %1 in: or %1 and say why"),
            GateTexts::tr("Why is it good enough as it is?"), GateTexts::tr("Gone on as it is: %1")};
    case GateKind::WeekStarts:
    case GateKind::ReflectionOpens:
    case GateKind::RoundCloses:
        break;
    }
    return {};
}

QString questionKey(GateItem item)
{
    return QString::fromLatin1(textsOf(item).question);
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Goal:
        return GateTexts::tr("Goal", "a step of the cycle");
    case Step::Challenge:
        return GateTexts::tr("Challenge", "a step of the cycle");
    case Step::Idea:
        return GateTexts::tr("Idea", "a step of the cycle");
    case Step::Week:
        return GateTexts::tr("Week", "a step of the cycle");
    case Step::Reflection:
        break;
    }
    return GateTexts::tr("Reflection", "a step of the cycle");
}

Step stepOf(GateItem item)
{
    return textsOf(item).step;
}

} // namespace wording
