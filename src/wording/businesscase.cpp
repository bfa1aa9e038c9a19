// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/businesscase.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

constexpr double minutesInAnHour = 60;
constexpr double manyMinutes = 120; ///< from here on hours say it better

struct CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::BusinessCase)
};

/// A number as it was written, or rounded already: no digits are made up.
QString factorText(double value, const QLocale &locale)
{
    const int decimals = value == std::floor(value) ? 0 : -1;
    return decimals == 0 ? locale.toString(value, 'f', 0) : locale.toString(value, 'g', 6);
}

QString moneyText(double value, const QString &currency, const QLocale &locale)
{
    const bool cents = value != std::floor(value) && value < 1000;
    const QString number = cents ? locale.toString(value, 'f', 2) : factorText(value, locale);
    return currency.isEmpty() ? number : CaseTexts::tr("%1 %2", "an amount and its currency").arg(number, currency);
}

QString minutesText(const domain::CaseResult &result, const QLocale &locale)
{
    return CaseTexts::tr("%1 minutes").arg(factorText(result.minutes, locale));
}

/// Empty where minutes say it well enough.
QString hoursText(const domain::CaseResult &result, const QLocale &locale)
{
    if (result.minutes < manyMinutes)
        return {};
    const double hours = domain::roundedTo(result.minutes / minutesInAnHour, result.minutesDigits);
    return CaseTexts::tr("%1 hours").arg(factorText(hours, locale));
}

QString withSource(const QString &factor, const QString &source)
{
    return source.isEmpty() ? factor
                            : CaseTexts::tr("%1 (%2)", "a factor and where it comes from").arg(factor, source);
}

QString aboutIn(domain::Per per, const QString &time)
{
    switch (per) {
    case domain::Per::Week:
        return CaseTexts::tr("About %1 a week").arg(time);
    case domain::Per::Month:
        return CaseTexts::tr("About %1 a month").arg(time);
    case domain::Per::Year:
        break;
    }
    return CaseTexts::tr("About %1 a year").arg(time);
}

QString contactsIn(domain::Per per, const QString &number)
{
    switch (per) {
    case domain::Per::Week:
        return CaseTexts::tr("%1 contacts a week").arg(number);
    case domain::Per::Month:
        return CaseTexts::tr("%1 contacts a month").arg(number);
    case domain::Per::Year:
        break;
    }
    return CaseTexts::tr("%1 contacts a year").arg(number);
}

} // namespace

QString perName(domain::Per per)
{
    switch (per) {
    case domain::Per::Week:
        return CaseTexts::tr("week");
    case domain::Per::Month:
        return CaseTexts::tr("month");
    case domain::Per::Year:
        break;
    }
    return CaseTexts::tr("year");
}

QString businessCaseTime(const domain::BusinessCase &businessCase, const QLocale &locale)
{
    const auto result = domain::resultOf(businessCase);
    return result ? aboutIn(businessCase.per, minutesText(*result, locale)) : QString();
}

QString businessCaseMoney(const domain::BusinessCase &businessCase, const QLocale &locale)
{
    const auto result = domain::resultOf(businessCase);
    if (!result)
        return {};
    const QString hours = hoursText(*result, locale);
    if (!result->money)
        return hours;
    const QString money = CaseTexts::tr("about %1", "an amount of money")
                              .arg(moneyText(*result->money, businessCase.currency, locale));
    return hours.isEmpty() ? money : CaseTexts::tr("%1, %2", "hours, and an amount of money").arg(hours, money);
}

QString businessCaseLine(const domain::BusinessCase &businessCase, const QLocale &locale)
{
    const QString time = businessCaseTime(businessCase, locale);
    const QString money = businessCaseMoney(businessCase, locale);
    return money.isEmpty() ? time : CaseTexts::tr("%1: %2", "an amount of time: the same otherwise").arg(time, money);
}

QString businessCaseBasis(const domain::BusinessCase &businessCase, const QLocale &locale)
{
    QStringList factors;
    if (businessCase.contacts)
        factors.append(withSource(
            contactsIn(businessCase.per, factorText(*businessCase.contacts, locale)), businessCase.contactsFrom));
    if (businessCase.minutes)
        factors.append(
            withSource(CaseTexts::tr("%1 minutes a contact").arg(factorText(*businessCase.minutes, locale)),
                businessCase.minutesFrom));
    if (businessCase.minuteCost)
        factors.append(withSource(
            CaseTexts::tr("%1 a minute").arg(moneyText(*businessCase.minuteCost, businessCase.currency, locale)),
            businessCase.minuteCostFrom));
    return factors.join(CaseTexts::tr(" × ", "between factors"));
}

} // namespace wording
