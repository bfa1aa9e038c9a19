// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/historylines.h"

#include "domain/base/words.h"
#include "wording/days.h"
#include "wording/historytexts.h"
#include "wording/names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct HistoryLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::History)
};

bool hasFirst(const QStringList &arguments, int count)
{
    if (arguments.size() < count)
        return false;
    for (int i = 0; i < count; ++i)
        if (arguments.at(i).isEmpty())
            return false;
    return true;
}

/// The text of the code that shows most of what is there; nullptr when the code is not known or too little is there.
const HistoryText *textFor(const QString &code, const QStringList &arguments)
{
    const HistoryText *best = nullptr;
    for (const HistoryText *text = historyTexts; text->code; ++text)
        if (code == QLatin1StringView(text->code) && hasFirst(arguments, text->needs)
            && (!best || text->needs > best->needs))
            best = text;
    return best;
}

const HistoryText *anyTextFor(const QString &code)
{
    for (const HistoryText *text = historyTexts; text->code; ++text)
        if (code == QLatin1StringView(text->code))
            return text;
    return nullptr;
}

QString effectInLine(const QString &argument)
{
    const auto effect = domain::fromWord<domain::Effect>(argument);
    return effect.has_value() ? effectName(effect.value()).toLower() : argument;
}

QString decisionInLine(const QString &argument)
{
    const auto kind = domain::fromWord<domain::DecisionKind>(argument);
    return kind.has_value() ? decisionOutcome(kind.value()) : argument;
}

QString formInLine(const QString &argument)
{
    const auto form = domain::fromWord<domain::ReflectionForm>(argument);
    return form.has_value() ? reflectionFormName(form.value()).toLower() : argument;
}

QString dayInLine(const QString &argument, QDate today)
{
    const QDate day = QDate::fromString(argument, Qt::ISODate);
    return day.isValid() ? calendarDay(day, today) : argument;
}

/// What a person wrote, closed with a full stop unless they closed it themselves.
QString sentenceInLine(const QString &argument)
{
    const QString words = argument.simplified();
    static const QString closing = u".!?…"_s;
    return words.isEmpty() || closing.contains(words.back()) ? words : words + u'.';
}

/// “Ada|2026-11-24;Bo|2026-11-26” as “Ada Tue 24 Nov, Bo Thu 26 Nov”; a name may be missing.
QString daysInLine(const QString &argument, QDate today)
{
    QStringList parts;
    for (const QString &part : argument.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'|', 0, -2);
        const QString day = dayInLine(part.section(u'|', -1), today);
        parts.append(name.isEmpty() ? day : name + u' ' + day);
    }
    return parts.join(u", "_s);
}

QString inLine(char kind, const QString &argument, QDate today)
{
    switch (kind) {
    case 'e':
        return effectInLine(argument);
    case 'k':
        return decisionInLine(argument);
    case 'f':
        return formInLine(argument);
    case 'd':
        return dayInLine(argument, today);
    case 's':
        return sentenceInLine(argument);
    case 'o':
        return daysInLine(argument, today);
    case 'v':
        return measureValue(argument.toDouble(), {});
    default:
        return argument.simplified();
    }
}

/// Puts the arguments in one pass, so that a text with a “%1” in it stays as it is.
QString filled(const QString &line, const char *kinds, const QStringList &arguments, QDate today)
{
    QString sentence;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const int place = i + 1 < line.size() && line.at(i) == u'%' ? line.at(i + 1).digitValue() : 0;
        if (place < 1 || place > arguments.size()) {
            sentence += line.at(i);
            continue;
        }
        sentence += inLine(kinds[place - 1], arguments.at(place - 1), today);
        ++i;
    }
    return sentence;
}

QString lineOf(const QString &code, const QStringList &arguments, QDate today)
{
    if (const HistoryText *text = textFor(code, arguments))
        return filled(HistoryLineTexts::tr(text->line), text->kinds, arguments, today);
    if (const HistoryText *text = anyTextFor(code))
        return HistoryLineTexts::tr(text->deed);
    return code;
}

} // namespace

QString historyLine(const domain::HistoryEntry &entry, QDate today)
{
    const bool isUndo = entry.code == u"undo"_s;
    if (!isUndo && entry.code != u"redo"_s)
        return lineOf(entry.code, entry.arguments, today);
    const QString line = lineOf(entry.arguments.value(0), entry.arguments.mid(1), today);
    return isUndo ? HistoryLineTexts::tr("Undid: %1").arg(line) : HistoryLineTexts::tr("Redid: %1").arg(line);
}

QString undoName(const QString &code, const QStringList &arguments)
{
    const HistoryText *text = textFor(code, arguments);
    if (!text)
        text = anyTextFor(code);
    return text ? HistoryLineTexts::tr(text->deed) : code;
}

QString undoLabel(const QString &code, const QStringList &arguments)
{
    return HistoryLineTexts::tr("Undo: %1").arg(undoName(code, arguments));
}

QString redoLabel(const QString &code, const QStringList &arguments)
{
    return HistoryLineTexts::tr("Redo: %1").arg(undoName(code, arguments));
}

QStringList historyCodes()
{
    QStringList codes;
    for (const HistoryText *text = historyTexts; text->code; ++text)
        if (const QString code = QString::fromLatin1(text->code); !codes.contains(code))
            codes.append(code);
    return codes;
}

} // namespace wording
