// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/digitrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain
{

namespace
{

constexpr qsizetype mostDigits = 24; ///< what is longer is neither a phone nor a card

bool isSeparator(QChar character)
{
    constexpr QChar hyphen(0x2010);
    constexpr QChar firmHyphen(0x2011);
    return (character.isSpace() && character != u'\n' && character != u'\r' && character != QChar::ParagraphSeparator
               && character != QChar::LineSeparator)
        || QStringView(u"-./()").contains(character) || character == hyphen || character == firmHyphen;
}

bool isSpace(const QString &separator)
{
    return separator.size() == 1 && separator[0].isSpace();
}

bool isYear(const QString &group)
{
    return group.size() == 4 && (group.startsWith(u"19"_s) || group.startsWith(u"20"_s));
}

bool isUpTo(const QString &group, int most)
{
    return group.size() <= 2 && group.toInt() >= 1 && group.toInt() <= most;
}

bool isHour(const QString &group)
{
    return group.size() == 4 && group.left(2).toInt() < 25 && group.mid(2).toInt() < 60;
}

} // namespace

DigitRun DigitRun::at(QStringView text, qsizetype start)
{
    DigitRun run;
    const QChar first = text[start];
    if (!first.isDigit() && first != u'+' && first != u'(')
        return run;
    run.read(text, start);
    if (run.m_groups.isEmpty()) {
        run.m_length = 0;
        return run;
    }
    run.cutAtDay();
    run.m_length = run.m_ends.last() - start;
    run.lookAround(text, start);
    return run;
}

qsizetype DigitRun::readDigits(QStringView text, qsizetype at)
{
    QString digits;
    while (at < text.size() && text[at].isDigit())
        digits.append(QChar(u'0' + text[at++].digitValue()));
    m_groups.append(digits);
    m_ends.append(at);
    return at;
}

void DigitRun::read(QStringView text, qsizetype start)
{
    qsizetype at = start;
    if (text[at] == u'(')
        ++at;
    if (at < text.size() && text[at] == u'+') {
        m_plus = true;
        ++at;
    }
    if (at < text.size() && text[at] == u'(')
        ++at;
    if (at >= text.size() || !text[at].isDigit())
        return;
    at = readDigits(text, at);
    for (;;) {
        constexpr qsizetype mostBetween = 3; // as in "(089) - 12"
        const qsizetype from = at;
        while (at < text.size() && at - from <= mostBetween && isSeparator(text[at]))
            ++at;
        if (at == from || at - from > mostBetween || at >= text.size() || !text[at].isDigit())
            return;
        m_separators.append(text.mid(from, at - from).toString());
        at = readDigits(text, at);
    }
}

bool DigitRun::isDay(qsizetype first) const
{
    if (first + 3 > m_groups.size())
        return false;
    const QString separator = m_separators[first].trimmed();
    if (m_separators[first + 1].trimmed() != separator)
        return false;
    const QString &one = m_groups[first];
    const QString &two = m_groups[first + 1];
    const QString &three = m_groups[first + 2];
    if (isYear(one))
        return isUpTo(two, 12) && isUpTo(three, 31);
    const bool dayAndMonth = isUpTo(one, 31) && isUpTo(two, 31) && (isUpTo(one, 12) || isUpTo(two, 12));
    return dayAndMonth && (isYear(three) || (three.size() == 2 && !separator.isEmpty() && m_groups.size() == 3));
}

void DigitRun::cutAtDay()
{
    if (m_plus)
        return;
    // A day, or a span of days such as 25.11.–30.11.2026, is one run; what follows it begins anew.
    for (qsizetype first = 0; first + 3 <= m_groups.size(); ++first) {
        if (!isDay(first))
            continue;
        const bool beforeAreDays = std::all_of(
            m_groups.cbegin(), m_groups.cbegin() + first, [](const QString &group) { return group.size() <= 2; });
        if (first > 2 || !beforeAreDays)
            return;
        m_groups.resize(first + 3);
        m_ends.resize(first + 3);
        m_separators.resize(first + 2);
        m_isAmount = true;
        return;
    }
}

void DigitRun::lookAround(QStringView text, qsizetype start)
{
    const qsizetype end = start + m_length;
    const auto isCurrency = [](QChar character) { return character.category() == QChar::Symbol_Currency; };
    const auto isBesideValue = [&](QChar character) { return isCurrency(character) || character == u'%'; };
    if (start > 0) {
        const QChar before = text[start - 1];
        if (before.isLetterOrNumber() || QStringView(u"_#,:").contains(before) || isCurrency(before)
            || (before.isSpace() && start > 1 && isCurrency(text[start - 2])))
            m_isAmount = true;
    }
    if (end < text.size()) {
        const QChar after = text[end];
        const bool decimals = QStringView(u",:").contains(after) && end + 1 < text.size() && text[end + 1].isDigit();
        if (after.isLetter() || after == u'_' || decimals || isBesideValue(after)
            || (after.isSpace() && end + 1 < text.size() && isBesideValue(text[end + 1])))
            m_isAmount = true;
    }
}

QList<qsizetype> DigitRun::sizes() const
{
    QList<qsizetype> sizes;
    for (const QString &group : m_groups)
        sizes.append(group.size());
    return sizes;
}

bool DigitRun::looksLikeCardNumber() const
{
    const QString digits = m_groups.join(QString());
    const bool written = std::all_of(m_separators.cbegin(), m_separators.cend(),
        [](const QString &separator) { return isSpace(separator) || separator == u"-"_s; });
    if (m_isAmount || m_plus || !written || digits.size() < 13 || digits.size() > 19 || digits[0] < u'2'
        || digits[0] > u'6')
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        const int doubled = 2 * digit;
        sum += i % 2 == 0 ? digit : (doubled > 9 ? doubled - 9 : doubled);
    }
    return sum % 10 == 0;
}

bool DigitRun::looksLikePhoneNumber() const
{
    qsizetype count = 0;
    for (const QString &group : m_groups)
        count += group.size();
    if (count > mostDigits || count > 15 || m_isAmount)
        return false;
    const QString &first = m_groups.first();
    if (m_plus || (first.startsWith(u"00"_s) && first.size() > 2 && first[2] != u'0'))
        return count >= (m_plus ? 8 : 10);
    if (first.startsWith(u'0')) {
        const bool decimal = first.size() == 1 && !m_separators.isEmpty() && m_separators.first() == u"."_s;
        const bool hours = m_groups.size() == 2 && isHour(m_groups[0]) && isHour(m_groups[1]);
        return count >= 8 && !first.startsWith(u"00"_s) && !decimal && !hours;
    }
    const QList<qsizetype> sizes = this->sizes();
    const bool spaced = std::all_of(m_separators.cbegin(), m_separators.cend(), isSpace);
    const bool pointed = std::any_of(
        m_separators.cbegin(), m_separators.cend(), [](const QString &text) { return text.contains(u'.'); });
    const QList<qsizetype> american{3, 3, 4};
    const QList<qsizetype> withCountry{1, 3, 3, 4};
    return sizes == american || sizes == withCountry || (sizes == QList<qsizetype>{3, 3, 3} && !pointed)
        || (sizes == QList<qsizetype>{2, 2, 2, 2} && spaced);
}

} // namespace domain
