// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/fields.h"

#include <QCoreApplication>

namespace wording
{

namespace
{

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Fields)
};

struct FieldEntry
{
    const char *word;
    const char *text;
};

constexpr FieldEntry fieldEntries[] = {
    // fields
    {"baseline", QT_TRANSLATE_NOOP("wording::Fields", "the number today")},
    {"contacts", QT_TRANSLATE_NOOP("wording::Fields", "how many contacts there are, a number above 0")},
    {"contactMinutes", QT_TRANSLATE_NOOP("wording::Fields", "the minutes a contact takes, a number above 0")},
    {"minuteCost", QT_TRANSLATE_NOOP("wording::Fields", "what a minute costs, a number above 0")},
    {"day", QT_TRANSLATE_NOOP("wording::Fields", "the day")},
    {"days", QT_TRANSLATE_NOOP("wording::Fields", "a number of days")},
    {"didNotBecause", QT_TRANSLATE_NOOP("wording::Fields", "why it was not done")},
    {"direction", QT_TRANSLATE_NOOP("wording::Fields", "a prediction")},
    {"offDays", QT_TRANSLATE_NOOP("wording::Fields", "days off, since one day at least is worked")},
    {"question", QT_TRANSLATE_NOOP("wording::Fields", "a question")},
    {"startDay", QT_TRANSLATE_NOOP("wording::Fields", "the first day of a week that is not over yet")},
    {"target", QT_TRANSLATE_NOOP("wording::Fields", "the target")},
    {"title", QT_TRANSLATE_NOOP("wording::Fields", "the title")},
    {"unusual", QT_TRANSLATE_NOOP("wording::Fields", "what was unusual")},
    {"value", QT_TRANSLATE_NOOP("wording::Fields", "the value")},
    {"words", QT_TRANSLATE_NOOP("wording::Fields", "what to look for")},
    {"worth", QT_TRANSLATE_NOOP("wording::Fields", "a mark from 1 to 5")},
    {"amendment", QT_TRANSLATE_NOOP("wording::Fields", "what the amendment says")},
    {"effect", QT_TRANSLATE_NOOP("wording::Fields", "the effect")},
    {"line", QT_TRANSLATE_NOOP("wording::Fields", "the line")},
    {"name", QT_TRANSLATE_NOOP("wording::Fields", "the name")},
    {"reason", QT_TRANSLATE_NOOP("wording::Fields", "the reason")},
    {"scale", QT_TRANSLATE_NOOP("wording::Fields", "a scale")},
    {"statement", QT_TRANSLATE_NOOP("wording::Fields", "the statement")},
    {"text", QT_TRANSLATE_NOOP("wording::Fields", "the text")},
    {"by", QT_TRANSLATE_NOOP("wording::Fields", "something to group by")},
    // kinds
    {"team", QT_TRANSLATE_NOOP("wording::Fields", "team")},
    {"person", QT_TRANSLATE_NOOP("wording::Fields", "person")},
    {"customer_type", QT_TRANSLATE_NOOP("wording::Fields", "customer type")},
    {"touchpoint", QT_TRANSLATE_NOOP("wording::Fields", "touchpoint")},
    {"goal", QT_TRANSLATE_NOOP("wording::Fields", "goal")},
    {"measure", QT_TRANSLATE_NOOP("wording::Fields", "measure")},
    {"reading", QT_TRANSLATE_NOOP("wording::Fields", "reading")},
    {"data_set", QT_TRANSLATE_NOOP("wording::Fields", "data set")},
    {"response", QT_TRANSLATE_NOOP("wording::Fields", "response")},
    {"finding", QT_TRANSLATE_NOOP("wording::Fields", "finding")},
    {"quote", QT_TRANSLATE_NOOP("wording::Fields", "quote")},
    {"cycle", QT_TRANSLATE_NOOP("wording::Fields", "cycle")},
    {"challenge", QT_TRANSLATE_NOOP("wording::Fields", "challenge")},
    {"idea", QT_TRANSLATE_NOOP("wording::Fields", "idea")},
    {"round", QT_TRANSLATE_NOOP("wording::Fields", "round")},
    {"note", QT_TRANSLATE_NOOP("wording::Fields", "note")},
    {"reflection", QT_TRANSLATE_NOOP("wording::Fields", "reflection")},
    {"answer", QT_TRANSLATE_NOOP("wording::Fields", "answer")},
    {"insight", QT_TRANSLATE_NOOP("wording::Fields", "insight")},
    {"decision", QT_TRANSLATE_NOOP("wording::Fields", "decision")},
    {"learning", QT_TRANSLATE_NOOP("wording::Fields", "learning")},
    {"message", QT_TRANSLATE_NOOP("wording::Fields", "message")},
    {"second_reading", QT_TRANSLATE_NOOP("wording::Fields", "second reading")},
    {"day_remark", QT_TRANSLATE_NOOP("wording::Fields", "day’s remark")},
};

} // namespace

QString fieldName(const QString &word)
{
    for (const FieldEntry &entry : fieldEntries)
        if (word == QLatin1StringView(entry.word))
            return FieldTexts::tr(entry.text);
    return word;
}

} // namespace wording
