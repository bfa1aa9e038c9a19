// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/guide.h"

#include <QCoreApplication>

namespace wording
{

namespace
{

struct GuideTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Guide)
};

} // namespace

Guide guide(domain::Step step)
{
    switch (step) {
    case domain::Step::Goal:
        return {
            GuideTexts::tr("Customers who call about a bill hang up knowing what happens next. We see it in calls "
                           "about the same bill within seven days: 31 of 100 today, from the phone list of "
                           "October; at most 20 of 100 by the end of January. Calls must not get longer than "
                           "eight minutes."),
            GuideTexts::tr(
                "A customer could read it and say: yes, I would notice that. It names one number, where the "
                "number comes from, and what must not get worse. The team itself can move it.")};
    case domain::Step::Challenge:
        return {GuideTexts::tr("New customers call again after their first bill, because it shows a part month and "
                               "nobody told them. 42 of the 130 repeat calls in October began there, and one said: I "
                               "thought you had charged me twice."),
            GuideTexts::tr("It says what happens, to whom and at which step of the journey, and it holds no solution "
                           "yet. A finding or a quote with a date points at it. Solving this one alone would bring "
                           "you a good way towards the goal.")};
    case domain::Step::Idea:
        return {
            GuideTexts::tr("When a new customer asks about the first bill, I will say which days it covers before I "
                           "name the sum. And instead of “anything else?”: what can I help you learn more about "
                           "today?"),
            GuideTexts::tr("One sentence, one change, and you could start tomorrow. Everybody has written lines in "
                           "silence before anyone talked. You have said it aloud once, and it did not feel like a "
                           "script.")};
    case domain::Step::Week:
        return {GuideTexts::tr("We expect better: most callers ask about the sum because they do not know the days. "
                               "Note after a call: better. She said “ah, so it is only two weeks” and laughed."),
            GuideTexts::tr(
                "A note right after the contact, also after those that went worse and those where you forgot "
                "the change. The prediction says what you expect and because of what. An outage or a "
                "long queue is marked as unusual, so that nobody wonders later.")};
    case domain::Step::Reflection:
        break;
    }
    return {GuideTexts::tr("We expected better and saw it with new customers only: 14 of 17. Long-standing customers "
                           "asked why we told them. Decision: adapt. Only in the first three months; Mette tries it "
                           "from Monday to Friday and tells us on the 4th."),
        GuideTexts::tr("Facts come before opinions, and the contacts that went worse are talked about first. Every "
                       "insight is tied to notes. The decision names what exactly, who, and by when, and everyone "
                       "in the room could repeat it.")};
}

} // namespace wording
