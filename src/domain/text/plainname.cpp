// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text/plainname.h"

#include <algorithm>

namespace domain
{

namespace
{

/// Formatting that shows nothing and that no script needs within a name: soft hyphen, zero-width space, word joiner,
/// invisible operators, the byte order mark, annotation marks.
bool isUnseen(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00ad || code == 0x180e || code == 0x200b || (code >= 0x2060 && code <= 0x2064)
        || (code >= 0x206a && code <= 0x206f) || code == 0xfeff || (code >= 0xfff9 && code <= 0xfffb);
}

bool isBreak(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x09 && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

} // namespace

bool isControl(QChar character)
{
    const char16_t code = character.unicode();
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code == 0x2028 || code == 0x2029;
}

bool isWritingDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString plainName(const QString &name)
{
    const auto isToChange = [](QChar character) {
        return isControl(character) || isWritingDirection(character) || isUnseen(character);
    };
    if (std::none_of(name.begin(), name.end(), isToChange))
        return name.trimmed();
    QString plain;
    for (const QChar character : name) {
        if (!isToChange(character)) {
            plain += character;
        } else if (isBreak(character) && !plain.isEmpty() && !plain.back().isSpace()) {
            plain += u' ';
        }
    }
    return plain.trimmed();
}

QString plainShortName(const QString &name)
{
    QString plain = plainName(name).left(maximumNameLength);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain.trimmed();
}

Result<QString> nameFrom(const QString &typed, const QString &field)
{
    const QString name = plainName(typed);
    if (name.isEmpty())
        return Error{ErrorCode::FieldEmpty, {}, field};
    if (name.size() > maximumNameLength)
        return Error{ErrorCode::FieldTooLong, QString::number(maximumNameLength), field};
    return name;
}

} // namespace domain
