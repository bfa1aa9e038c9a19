// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbook/serialdate.h"

#include <QDate>
#include <QLocale>

#include <cmath>

namespace exchange
{

namespace
{

constexpr qint64 secondsOfDay = 86'400;
constexpr double lastSerial = 2'958'466; ///< 1 January 10000

/// Hours, minutes and seconds of a day, or of more than one.
QByteArray timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

QByteArray dayText(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
    if (day == 60)
        return "1900-02-29";
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate).toLatin1();
}

} // namespace

NumberLook lookOfBuiltIn(int number)
{
    const auto between = [number](int first, int last) { return number >= first && number <= last; };
    if (between(14, 17) || number == 22 || between(27, 31) || number == 36 || between(50, 54) || between(57, 58))
        return NumberLook::Date;
    if (between(18, 21) || between(32, 35) || between(45, 47) || between(55, 56))
        return NumberLook::Time;
    return NumberLook::Plain;
}

NumberLook lookOfFormat(QStringView code)
{
    bool months = false;
    bool times = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u';')
            break;
        if (c == u'"') {
            while (++i < code.size() && code.at(i) != u'"') { }
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const QChar first = i + 1 < code.size() ? code.at(i + 1).toLower() : QChar();
            const qsizetype end = code.indexOf(u']', i);
            if (end == i + 2 || (end == i + 3 && code.at(i + 2).toLower() == first))
                times = times || first == u'h' || first == u'm' || first == u's';
            i = end < 0 ? code.size() : end;
        } else if (c == u'y' || c == u'd') {
            return NumberLook::Date;
        } else if (c == u'h' || c == u's') {
            times = true;
        } else if (c == u'm') {
            months = true;
        } else if (c == u'g' && code.mid(i).startsWith(QStringLiteral("general"), Qt::CaseInsensitive)) {
            return NumberLook::Plain;
        }
    }
    if (times)
        return NumberLook::Time;
    return months ? NumberLook::Date : NumberLook::Plain;
}

QByteArray numberText(double value, char decimalMark)
{
    const bool plain = std::abs(value) < 1e15 && (value == 0 || std::abs(value) >= 1e-5);
    QByteArray text = QByteArray::number(value, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
    if (decimalMark != '.')
        text.replace('.', decimalMark);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray serialText(double serial, NumberLook look, bool from1904)
{
    if (look == NumberLook::Plain || !(serial >= 0 && serial < lastSerial))
        return numberText(serial);
    const qint64 seconds = std::llround(serial * secondsOfDay);
    const qint64 day = seconds / secondsOfDay;
    const qint64 time = seconds % secondsOfDay;
    if (look == NumberLook::Time)
        return timeText(seconds);
    return time == 0 ? dayText(day, from1904) : dayText(day, from1904) + ' ' + timeText(time);
}

} // namespace exchange
