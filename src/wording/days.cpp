// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/days.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct DayTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Days)
};

QString withTime(const QString &day, const QDateTime &local, const QLocale &locale)
{
    return DayTexts::tr("%1, %2", "a day and the time on it").arg(day, timeOfDay(local.time(), locale));
}

} // namespace

QString day(QDate day, QDate today, const QLocale &locale)
{
    if (!day.isValid())
        return {};
    switch (today.daysTo(day)) {
    case 0:
        return DayTexts::tr("today");
    case -1:
        return DayTexts::tr("yesterday");
    case 1:
        return DayTexts::tr("tomorrow");
    default:
        return calendarDay(day, today, locale);
    }
}

QString dayAtStart(QDate day, QDate today, const QLocale &locale)
{
    if (!day.isValid())
        return {};
    switch (today.daysTo(day)) {
    case 0:
        return DayTexts::tr("Today");
    case -1:
        return DayTexts::tr("Yesterday");
    case 1:
        return DayTexts::tr("Tomorrow");
    default:
        return calendarDay(day, today, locale);
    }
}

QString calendarDay(QDate day, QDate today, const QLocale &locale)
{
    const QString format = today.isValid() && day.year() == today.year()
        ? DayTexts::tr("ddd d MMM", "a day of this year, in Qt's date format")
        : DayTexts::tr("ddd d MMM yyyy", "a day of another year, in Qt's date format");
    return locale.toString(day, format);
}

QString timeOfDay(QTime time, const QLocale &locale)
{
    // Without the seconds the C locale would add.
    const QString format = locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(time, format);
}

QString moment(const QDateTime &moment, QDate today, const QLocale &locale)
{
    return moment.isValid()
        ? withTime(dayAtStart(moment.toLocalTime().date(), today, locale), moment.toLocalTime(), locale)
        : QString();
}

QString momentInLine(const QDateTime &moment, QDate today, const QLocale &locale)
{
    return moment.isValid() ? withTime(day(moment.toLocalTime().date(), today, locale), moment.toLocalTime(), locale)
                            : QString();
}

} // namespace wording
