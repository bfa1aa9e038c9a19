// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/dates.h"

#include <algorithm>
#include <array>

namespace exchange
{

namespace
{

using domain::DateOrder;
using Outcome = DateReading::Outcome;

bool isDigitByte(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes digits off the front; -1 when there are none, or more than eight.
int takeDigits(QByteArrayView &text, qsizetype &length)
{
    int value = 0;
    length = 0;
    while (length < text.size() && isDigitByte(text.at(length))) {
        value = value * 10 + (text.at(length) - '0');
        if (++length > 8)
            return -1;
    }
    text = text.sliced(length);
    return length > 0 ? value : -1;
}

/// Month by its English, Dutch, Danish or German name or the first three letters of it; 0 when it is none.
int takeMonthName(QByteArrayView &text)
{
    static constexpr std::array<std::pair<QByteArrayView, int>, 20> names{
        {{"jan", 1}, {"feb", 2}, {"mar", 3}, {"mrt", 3}, {"maa", 3}, {"m\xc3\xa4r", 3}, {"apr", 4}, {"may", 5},
            {"mei", 5}, {"maj", 5}, {"mai", 5}, {"jun", 6}, {"jul", 7}, {"aug", 8}, {"sep", 9}, {"oct", 10},
            {"okt", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}}};
    for (const auto &[name, month] : names) {
        if (text.size() < name.size() || qstrnicmp(text.data(), name.size(), name.data(), name.size()) != 0)
            continue;
        qsizetype end = name.size();
        while (end < text.size() && (text.at(end) & 0x80 || (text.at(end) | 0x20) >= 'a')
            && (text.at(end) | 0x20) <= 'z')
            ++end;
        text = text.sliced(end);
        return month;
    }
    return 0;
}

void takeParting(QByteArrayView &text)
{
    while (
        !text.isEmpty() && (text.front() == ' ' || text.front() == '-' || text.front() == '.' || text.front() == ','))
        text = text.sliced(1);
}

/// Whether what follows a date is nothing or a time.
bool isTime(QByteArrayView text)
{
    if (text.isEmpty())
        return true;
    if (text.front() != ' ' && text.front() != 'T' && text.front() != ',')
        return false;
    static constexpr QByteArrayView allowed("0123456789:.+-TZ,APMapm ");
    return std::all_of(text.begin(), text.end(), [](char c) { return allowed.contains(c); })
        && std::any_of(text.begin(), text.end(), isDigitByte);
}

int fullYear(int year, qsizetype digits)
{
    return digits == 2 ? (year < 70 ? 2000 + year : 1900 + year) : year;
}

DateReading made(int year, int month, int day, std::optional<DateOrder> shown)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return {Outcome::Impossible, {}, shown};
    return {Outcome::Read, date, shown};
}

DateReading readWithName(QByteArrayView text)
{
    qsizetype length = 0;
    int day = -1;
    if (isDigitByte(text.front())) {
        day = takeDigits(text, length);
        takeParting(text);
    }
    const int month = takeMonthName(text);
    takeParting(text);
    if (month == 0)
        return {};
    if (day < 0) {
        day = takeDigits(text, length);
        takeParting(text);
    }
    const int year = takeDigits(text, length);
    if (day < 0 || year < 0 || (length != 2 && length != 4) || !isTime(text))
        return {};
    return made(fullYear(year, length), month, day, std::nullopt);
}

/// Two numbers up to 12 could be day and month either way.
DateReading byOrder(int first, int second, int year, std::optional<DateOrder> order, bool dots)
{
    std::optional<DateOrder> shown;
    if (dots || (first > 12 && first <= 31 && second <= 12))
        shown = DateOrder::DayFirst;
    else if (second > 12 && second <= 31 && first <= 12)
        shown = DateOrder::MonthFirst;
    if (!order || *order == DateOrder::YearFirst) {
        const bool either = !shown && first <= 12 && second <= 12 && first != second;
        if (either)
            return {Outcome::Ambiguous, {}, std::nullopt};
        order = shown.value_or(DateOrder::DayFirst);
    }
    return *order == DateOrder::MonthFirst ? made(year, first, second, shown) : made(year, second, first, shown);
}

} // namespace

DateReading readDate(QByteArrayView text, std::optional<DateOrder> order)
{
    text = text.trimmed();
    if (text.size() < 6 || text.size() > 40)
        return {};
    const QByteArrayView whole = text;
    qsizetype firstLength = 0;
    qsizetype length = 0;
    const int first = takeDigits(text, firstLength);
    if (first < 0)
        return readWithName(whole);
    if (firstLength == 8 && isTime(text))
        return made(first / 10000, first / 100 % 100, first % 100, DateOrder::YearFirst);
    if (text.isEmpty())
        return {};
    const char parting = text.front();
    if (parting != '-' && parting != '/' && parting != '.')
        return readWithName(whole);
    text = text.sliced(1);
    const int second = takeDigits(text, length);
    if (second < 0 || length > 2)
        return parting == '/' ? DateReading{} : readWithName(whole);
    if (text.isEmpty() || text.front() != parting)
        return {};
    text = text.sliced(1);
    const int third = takeDigits(text, length);
    if (third < 0 || !isTime(text))
        return {};
    if (firstLength == 4 && length <= 2)
        return made(first, second, third, DateOrder::YearFirst);
    if (firstLength == 2 && length == 2 && order == DateOrder::YearFirst)
        return made(fullYear(first, 2), second, third, std::nullopt);
    if (firstLength > 2 || (length != 4 && length != 2))
        return {};
    return byOrder(first, second, fullYear(third, length), order, parting == '.');
}

} // namespace exchange
