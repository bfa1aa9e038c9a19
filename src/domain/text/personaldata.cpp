// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/personaldata.h"

#include "domain/text/digitrun.h"

#include <algorithm>
#include <array>

namespace domain
{

namespace
{

bool isMailCharacter(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u"._%+-").contains(character);
}

bool isDomainCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'.' || character == u'-';
}

/// Whether what stands behind the @ has a dot with at least two letters after it.
bool isMailDomain(QStringView domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    const QStringView last = domain.mid(dot + 1);
    return dot > 0 && last.size() >= 2
        && std::all_of(last.cbegin(), last.cend(), [](QChar character) { return character.isLetter(); });
}

void findMail(QStringView text, QList<PersonalData> &found)
{
    qsizetype from = 0; // nothing before it is looked at again: a long text without end stays quick
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > from && isMailCharacter(text[start - 1]))
            --start;
        qsizetype end = at + 1;
        while (end < text.size() && isDomainCharacter(text[end]))
            ++end;
        while (end > at && (text[end - 1] == u'.' || text[end - 1] == u'-'))
            --end;
        if (start < at && end > at + 1 && isMailDomain(text.mid(at + 1, end - at - 1)))
            found.append({PersonalDataKind::EmailAddress, start, end - start});
        from = std::max(end, at + 1);
    }
}

/// ISO 13616: the first four characters moved to the end, letters as 10 to 35, remainder 1 by 97.
bool isIban(const QString &characters)
{
    constexpr int shortest = 15;
    constexpr int longest = 34;
    if (characters.size() < shortest || characters.size() > longest)
        return false;
    int remainder = 0;
    for (const QChar character : characters.mid(4) + characters.left(4)) {
        const int value = character.isDigit() ? character.digitValue() : character.toUpper().unicode() - 'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

bool isAsciiLetter(QChar character)
{
    return character.unicode() < 128 && character.isLetter();
}

bool isIbanCharacter(QChar character)
{
    return character.unicode() < 128 && character.isLetterOrNumber();
}

/// The length of the IBAN that begins there, written in one piece or in groups of four; 0 when there is none.
qsizetype ibanAt(QStringView text, qsizetype start)
{
    constexpr int mostCharacters = 34;
    if (start + 4 > text.size() || !isAsciiLetter(text[start]) || !isAsciiLetter(text[start + 1])
        || !text[start + 2].isDigit() || !text[start + 3].isDigit())
        return 0;
    QString characters;
    int inGroup = 0;
    bool grouped = false;
    qsizetype length = 0;
    for (qsizetype i = start; i <= text.size() && characters.size() <= mostCharacters; ++i) {
        if (i < text.size() && isIbanCharacter(text[i])) {
            characters.append(text[i]);
            ++inGroup;
            if (grouped && inGroup > 4)
                break;
            continue;
        }
        if (isIban(characters))
            length = i - start;
        const bool goesOn = i + 1 < text.size() && text[i].isSpace() && isIbanCharacter(text[i + 1]);
        if (!goesOn || inGroup != 4)
            break;
        grouped = true;
        inGroup = 0;
    }
    return length;
}

void findIbans(QStringView text, QList<PersonalData> &found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i - 1].isLetterOrNumber())
            continue;
        if (const qsizetype length = ibanAt(text, i)) {
            found.append({PersonalDataKind::Iban, i, length});
            i += length - 1;
        }
    }
}

void findNumbers(QStringView text, QList<PersonalData> &found)
{
    for (qsizetype i = 0; i < text.size();) {
        const DigitRun run = DigitRun::at(text, i);
        if (run.length() == 0) {
            ++i;
            continue;
        }
        if (run.looksLikeCardNumber())
            found.append({PersonalDataKind::CardNumber, i, run.length()});
        else if (run.looksLikePhoneNumber())
            found.append({PersonalDataKind::PhoneNumber, i, run.length()});
        i += run.length();
    }
}

bool overlaps(const PersonalData &one, const PersonalData &other)
{
    return one.start < other.start + other.length && other.start < one.start + one.length;
}

} // namespace

QList<PersonalData> personalDataIn(QStringView text)
{
    QList<PersonalData> found;
    for (const auto &find : {&findMail, &findIbans, &findNumbers}) {
        QList<PersonalData> more;
        find(text, more);
        // Both lists are in their order: one walk through both.
        qsizetype known = 0;
        const QList<PersonalData> before = found;
        for (const PersonalData &data : std::as_const(more)) {
            while (known < before.size() && before[known].start + before[known].length <= data.start)
                ++known;
            if (known == before.size() || !overlaps(before[known], data))
                found.append(data);
        }
        std::sort(found.begin(), found.end(),
            [](const PersonalData &one, const PersonalData &other) { return one.start < other.start; });
    }
    return found;
}

QString withoutPersonalData(const QString &text)
{
    QString masked;
    qsizetype from = 0;
    for (const PersonalData &data : personalDataIn(text)) {
        masked += QStringView(text).mid(from, data.start - from);
        masked += personalDataMask;
        from = data.start + data.length;
    }
    masked += QStringView(text).mid(from);
    return masked;
}

} // namespace domain
