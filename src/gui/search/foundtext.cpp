// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/foundtext.h"

#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

struct Match
{
    qsizetype from = 0;
    qsizetype to = 0; ///< behind the last character
};

/// Without case and accents, character by character, so that places in it are places in the text.
QString folded(const QString &text)
{
    QString plain = text;
    for (QChar &character : plain) {
        const QString parts = character.decomposition();
        if (!parts.isEmpty() && character.decompositionTag() == QChar::Canonical)
            character = parts.front();
        character = character.toLower();
    }
    return plain;
}

QStringList wordsOf(const QString &words)
{
    return folded(words).split(u' ', Qt::SkipEmptyParts);
}

/// Where a word stands: at beginnings of words; where there are none, anywhere.
QList<Match> placesOf(const QString &word, const QString &plain)
{
    QList<Match> atBeginnings;
    QList<Match> anywhere;
    for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.size())) {
        const Match match{at, at + word.size()};
        if (at == 0 || !plain.at(at - 1).isLetterOrNumber())
            atBeginnings.append(match);
        anywhere.append(match);
    }
    return atBeginnings.isEmpty() ? anywhere : atBeginnings;
}

/// In order, without overlap; words that stand next to each other are one match.
QList<Match> matchesIn(const QString &line, const QString &words)
{
    const QString plain = folded(line);
    const QStringList wanted = wordsOf(words);
    // As it was typed, if it stands like that; else each of the words.
    QList<Match> all = wanted.isEmpty() ? QList<Match>() : placesOf(wanted.join(u' '), plain);
    for (const QString &word : all.isEmpty() ? wanted : QStringList())
        all += placesOf(word, plain);
    std::sort(all.begin(), all.end(), [](const Match &one, const Match &other) { return one.from < other.from; });
    QList<Match> merged;
    for (const Match &match : std::as_const(all)) {
        if (!merged.isEmpty()
            && (match.from <= merged.last().to
                || QStringView(line).mid(merged.last().to, match.from - merged.last().to).trimmed().isEmpty()))
            merged.last().to = std::max(merged.last().to, match.to);
        else
            merged.append(match);
    }
    return merged;
}

QList<FoundPart> partsFrom(const QString &line, qsizetype start, const QList<Match> &matches)
{
    QList<FoundPart> parts;
    const auto add = [&parts](const QString &text, bool marked) {
        if (!text.isEmpty())
            parts.append({text, marked});
    };
    qsizetype at = start;
    for (const Match &match : matches) {
        add(line.mid(at, match.from - at), false);
        add(line.mid(match.from, match.to - match.from), true);
        at = match.to;
    }
    add(line.mid(at), false);
    return parts;
}

} // namespace

QString foundLine(const QString &text, const QString &words)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QString best = text.simplified();
    qsizetype most = 0;
    for (const QString &line : lines) {
        const QString plain = folded(line);
        const QStringList wanted = wordsOf(words);
        const qsizetype here = std::count_if(
            wanted.cbegin(), wanted.cend(), [&plain](const QString &word) { return plain.contains(word); });
        if (here <= most)
            continue;
        most = here;
        best = line.simplified();
    }
    return best;
}

QList<FoundPart> foundParts(
    const QString &line, const QString &words, const QFont &font, const QFont &markFont, int room)
{
    const QFontMetrics plain(font);
    const QFontMetrics bold(markFont);
    const auto widthOf = [&](const QList<FoundPart> &parts) {
        int width = 0;
        for (const FoundPart &part : parts)
            width += (part.marked ? bold : plain).horizontalAdvance(part.text);
        return width;
    };
    const QList<Match> matches = matchesIn(line, words);
    QList<FoundPart> parts = partsFrom(line, 0, matches);
    if (widthOf(parts) <= room)
        return parts;
    if (!matches.isEmpty()) {
        // As much before the match as leaves it whole, from the beginning of a word on.
        const Match &first = matches.first();
        const int marked = bold.horizontalAdvance(line.mid(first.from, first.to - first.from));
        const QString dots = u"…"_s;
        const int ends = 2 * plain.horizontalAdvance(dots);
        if (plain.horizontalAdvance(line.left(first.from)) + marked + ends > room) {
            const int before = std::min(room / 3, room - marked - ends);
            qsizetype start = first.from;
            for (qsizetype at = first.from - 1; at >= 0; --at) {
                if (plain.horizontalAdvance(line.mid(at, first.from - at)) > before)
                    break;
                if (at == 0 || line.at(at - 1).isSpace())
                    start = at;
            }
            parts = partsFrom(line, start, matches);
            if (start > 0)
                parts.prepend({dots, false});
        }
    }
    QList<FoundPart> shown;
    int left = room;
    for (const FoundPart &part : std::as_const(parts)) {
        const QFontMetrics &metrics = part.marked ? bold : plain;
        const int width = metrics.horizontalAdvance(part.text);
        const bool last = shown.size() + 1 == parts.size();
        // What follows needs room for its dots at least.
        if (width <= left - (last ? 0 : plain.horizontalAdvance(u'…'))) {
            shown.append(part);
            left -= width;
            continue;
        }
        shown.append({metrics.elidedText(part.text, Qt::ElideRight, left), part.marked});
        break;
    }
    return shown;
}

} // namespace gui
