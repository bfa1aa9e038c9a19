// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/daytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

struct DayFieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::DayFieldTexts)
};

/// The day with that month and day of the month that is next to today on that side; absent for 30 Feb.
std::optional<QDate> nearest(int month, int dayOfMonth, QDate today, DaySide side)
{
    const int step = side == DaySide::Ahead ? 1 : -1;
    for (int year = today.year(), tries = 0; tries < 9; year += step, ++tries) {
        const QDate day(year, month, dayOfMonth);
        if (day.isValid() && (side == DaySide::Ahead ? day >= today : day <= today))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> namedDay(const QString &text, QDate today)
{
    if (text == DayFieldTexts::tr("today"))
        return today;
    if (text == DayFieldTexts::tr("tomorrow"))
        return today.addDays(1);
    if (text == DayFieldTexts::tr("yesterday"))
        return today.addDays(-1);
    static const QRegularExpression offset(u"^([+-])\\s?(\\d{1,4})$"_s);
    if (const QRegularExpressionMatch match = offset.match(text); match.hasMatch())
        return today.addDays(match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1));
    return std::nullopt;
}

std::optional<QDate> weekday(const QString &text, QDate today, DaySide side, const QLocale &locale)
{
    for (int number = 1; number <= 7; ++number) {
        if (text != locale.dayName(number, QLocale::ShortFormat).toLower()
            && text != locale.dayName(number, QLocale::LongFormat).toLower())
            continue;
        for (int away = 0; away < 7; ++away)
            if (const QDate day = today.addDays(side == DaySide::Ahead ? away : -away); day.dayOfWeek() == number)
                return day;
    }
    return std::nullopt;
}

/// A month written out or cut short: 1 to 12, 0 for none.
int monthOf(const QString &name, const QLocale &locale)
{
    for (int month = 1; month <= 12; ++month) {
        const QString full = locale.standaloneMonthName(month, QLocale::LongFormat).toLower();
        const QString cut = locale.standaloneMonthName(month, QLocale::ShortFormat).toLower().remove(u'.');
        if (name == cut || (name.size() >= 3 && full.startsWith(name)))
            return month;
    }
    return 0;
}

std::optional<QDate> writtenDay(const QString &text, QDate today, DaySide side, const QLocale &locale)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression named(
        u"^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})\\.?\\s*(\\p{L}+)\\.?,?(?:\\s+(\\d{4}))?$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s?(\\d{4})?$"_s);
    int year = 0, month = 0, dayOfMonth = 0;
    if (const QRegularExpressionMatch isoMatch = iso.match(text); isoMatch.hasMatch()) {
        year = isoMatch.captured(1).toInt();
        month = isoMatch.captured(2).toInt();
        dayOfMonth = isoMatch.captured(3).toInt();
    } else if (const QRegularExpressionMatch namedMatch = named.match(text); namedMatch.hasMatch()) {
        dayOfMonth = namedMatch.captured(1).toInt();
        month = monthOf(namedMatch.captured(2), locale);
        year = namedMatch.captured(3).toInt();
    } else if (const QRegularExpressionMatch dottedMatch = dotted.match(text); dottedMatch.hasMatch()) {
        dayOfMonth = dottedMatch.captured(1).toInt();
        month = dottedMatch.captured(2).toInt();
        year = dottedMatch.captured(3).toInt();
    } else {
        const QDate local = locale.toDate(text, QLocale::ShortFormat);
        return local.isValid() ? std::optional(local) : std::nullopt;
    }
    if (year == 0)
        return nearest(month, dayOfMonth, today, side);
    const QDate day(year, month, dayOfMonth);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

std::optional<QDate> dayFromText(const QString &text, QDate today, DaySide side, const QLocale &locale)
{
    const QString asked = text.simplified().toLower();
    if (asked.isEmpty())
        return std::nullopt;
    if (const auto named = namedDay(asked, today))
        return named;
    if (const auto inWeek = weekday(asked, today, side, locale))
        return inWeek;
    return writtenDay(asked, today, side, locale);
}

QString textOfDay(std::optional<QDate> day, const QLocale &locale)
{
    if (!day || !day->isValid())
        return {};
    return locale.toString(*day, DayFieldTexts::tr("ddd d MMM yyyy", "a day in a field, in Qt's date format"));
}

std::optional<double> numberFromText(const QString &text, const QLocale &locale)
{
    static const QRegularExpression leading(u"^[+-]?[\\d\\s.,'’\\x{00a0}\\x{202f}]*\\d"_s);
    const QRegularExpressionMatch match = leading.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    bool understood = false;
    double number = locale.toDouble(match.captured(), &understood);
    if (!understood)
        number = QLocale::c().toDouble(match.captured().simplified().replace(u',', u'.'), &understood);
    return understood ? std::optional(number) : std::nullopt;
}

QString textOfNumber(std::optional<double> number, const QLocale &locale)
{
    if (!number)
        return {};
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(*number, 'f', 6);
    while (text.contains(plain.decimalPoint()) && text.endsWith(plain.zeroDigit()))
        text.chop(1);
    if (text.endsWith(plain.decimalPoint()))
        text.chop(static_cast<int>(plain.decimalPoint().size()));
    return text;
}

} // namespace gui
