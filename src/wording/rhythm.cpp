// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/rhythm.h"

#include "wording/questions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct ReminderTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Rhythm)
};

} // namespace

QString weekEnd(const domain::Round &round, std::optional<domain::PersonId> person, QDate today)
{
    if (round.stateOn(today) != domain::RoundState::Running)
        return {};
    const QDate last = *round.lastDay();
    if (last == today)
        return ReminderTexts::tr("The week ends today.");
    if (last != today.addDays(1))
        return {};
    return round.isWorkday(last, person) ? ReminderTexts::tr("The week ends tomorrow.")
                                         : ReminderTexts::tr("The week ends tomorrow; today is your last day in it.");
}

ReminderText reminderText(domain::Reminder reminder, const domain::DayFacts &day)
{
    ReminderText said;
    if (reminder == domain::Reminder::Day) {
        said.title = ReminderTexts::tr("The end of the day: three short questions");
        const QList<Question> asked = questions(QuestionSet::Daily);
        said.text = asked.isEmpty() ? QString() : asked.first().text;
    } else {
        said.title = ReminderTexts::tr("How did the last contacts go?");
        said.text = day.notes == 0
            ? ReminderTexts::tr("Nothing noted today yet. Press to write it down.")
            : ReminderTexts::tr("%Ln note(s) today so far. Press to write the next.", nullptr, day.notes);
    }
    if (day.endsTomorrow)
        said.text += u' ' + ReminderTexts::tr("The week ends tomorrow.");
    return said;
}

QString timesText(const QList<QTime> &times)
{
    QStringList texts;
    for (const QTime time : times)
        texts.append(time.toString(u"HH:mm"_s));
    return texts.join(u", "_s);
}

std::optional<QList<QTime>> readTimes(const QString &text)
{
    static const QRegularExpression oneTime(u"^(\\d{1,2})(?:[:.h](\\d{2}))?$"_s);
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<QTime> times;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = oneTime.match(part);
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        if (!match.hasMatch() || !time.isValid())
            return std::nullopt;
        if (!times.contains(time))
            times.append(time);
    }
    std::sort(times.begin(), times.end());
    if (times.isEmpty() || times.size() > domain::ReminderTimes::most)
        return std::nullopt;
    return times;
}

} // namespace wording
