// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/visibletext.h"

#include "domain/text/plainname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

bool isActedOn(QChar character)
{
    return domain::isControl(character) || domain::isWritingDirection(character);
}

QString spelled(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        break;
    }
    const bool isShort = character.unicode() < 0x100;
    return (isShort ? u"\\x%1"_s : u"\\u%1"_s).arg(uint(character.unicode()), isShort ? 2 : 4, 16, QChar(u'0'));
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isActedOn))
        return text;
    QString visible;
    for (const QChar character : text) {
        if (isActedOn(character))
            visible += spelled(character);
        else
            visible += character;
    }
    return visible;
}

QByteArray visibleJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (std::none_of(text.begin(), text.end(), isActedOn))
        return json;
    QString visible;
    for (const QChar character : text) {
        if (isActedOn(character))
            visible += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            visible += character;
    }
    return visible.toUtf8();
}

} // namespace cli
