// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cycle/businesscase.h"

#include <algorithm>
#include <cmath>

namespace domain
{

namespace
{

constexpr double daysInAYear = 365.25;
constexpr int finestDigits = 15; // more a double cannot tell apart

/// The digits of a decimal number without its sign, point and zeros at the front.
QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number)
        if (c.isDigit() && (!digits.isEmpty() || c != u'0'))
            digits.append(c);
    return digits;
}

int withoutEndingZeros(QString digits)
{
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return std::max<int>(1, static_cast<int>(digits.size()));
}

} // namespace

double daysIn(Per per)
{
    switch (per) {
    case Per::Week:
        return 7;
    case Per::Month:
        return daysInAYear / 12;
    case Per::Year:
        break;
    }
    return daysInAYear;
}

double contactsIn(Per per, qint64 contacts, std::optional<QDate> first, std::optional<QDate> last)
{
    constexpr int stretchedDigits = 3; // a count stretched to another time is no exact count
    const auto count = static_cast<double>(contacts);
    if (!first || !last)
        return count;
    const auto days = static_cast<double>(first->daysTo(*last) + 1);
    return roundedTo(
        count * daysIn(per) / days, std::min(stretchedDigits, static_cast<int>(QString::number(contacts).size())));
}

int meaningfulDigits(double value)
{
    const bool counted = value == std::floor(value) && std::abs(value) < 100;
    const QString written = QString::number(std::abs(value), 'f', counted ? 0 : 6);
    const QString digits = digitsOf(written);
    return counted ? std::max<int>(1, static_cast<int>(digits.size())) : withoutEndingZeros(digits);
}

int meaningfulMoneyDigits(double value)
{
    if (value == std::floor(value))
        return meaningfulDigits(value);
    const auto toTheCent = static_cast<int>(digitsOf(QString::number(std::abs(value), 'f', 2)).size());
    return std::max(toTheCent, meaningfulDigits(value));
}

double roundedTo(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const int kept = std::clamp(digits, 1, finestDigits);
    return QString::number(value, 'e', kept - 1).toDouble();
}

std::optional<CaseResult> resultOf(const BusinessCase &businessCase)
{
    if (!businessCase.contacts || !businessCase.minutes)
        return std::nullopt;
    CaseResult result;
    result.minutesDigits
        = std::min(meaningfulDigits(*businessCase.contacts), meaningfulDigits(*businessCase.minutes));
    const double minutes = *businessCase.contacts * *businessCase.minutes;
    result.minutes = roundedTo(minutes, result.minutesDigits);
    if (!businessCase.minuteCost)
        return result;
    result.moneyDigits = std::min(result.minutesDigits, meaningfulMoneyDigits(*businessCase.minuteCost));
    result.money = roundedTo(minutes * *businessCase.minuteCost, result.moneyDigits);
    return result;
}

} // namespace domain
