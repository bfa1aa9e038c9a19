// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/charttext.h"

#include <QPainter>
#include <QRegularExpression>

namespace charts
{

namespace
{

bool isVowel(QChar c)
{
    return QStringView(u"aeiouyæøåäöüé").contains(c.toLower());
}

/// How much of a word fits with a hyphen, 0 for none: three letters or more on either side, and, if one is near,
/// before a consonant that a vowel follows, where most syllables of our languages begin.
qsizetype hyphenPlace(const QString &word, const QFontMetricsF &metrics, qreal width)
{
    constexpr qsizetype least = 3;
    constexpr qsizetype near = 4;
    qsizetype most = word.size() - least;
    while (most >= least && metrics.horizontalAdvance(word.first(most) + u'-') > width)
        --most;
    while (most >= least && (word.at(most).isLowSurrogate() || word.at(most).isMark()))
        --most;
    for (qsizetype place = most; place >= qMax(least, most - near); --place)
        if (word.at(place).isLetter() && !isVowel(word.at(place)) && isVowel(word.at(place + 1)))
            return place;
    return most >= least ? most : 0;
}

/// Takes one line off the front of the words.
QString takeLine(QStringList &words, const QFontMetricsF &metrics, qreal width)
{
    QString line;
    while (!words.isEmpty()) {
        const QString longer = line.isEmpty() ? words.first() : line + u' ' + words.first();
        if (metrics.horizontalAdvance(longer) <= width) {
            line = longer;
            words.removeFirst();
            continue;
        }
        if (!line.isEmpty() && metrics.horizontalAdvance(words.first()) <= width)
            return line;
        const qreal room = line.isEmpty() ? width : width - metrics.horizontalAdvance(line + u' ');
        const qsizetype place = hyphenPlace(words.first(), metrics, room);
        const bool worthIt = line.isEmpty() ? place > 0 : place >= 4;
        if (!worthIt && !line.isEmpty())
            return line;
        if (!worthIt) {
            line = metrics.elidedText(words.takeFirst(), Qt::ElideRight, width);
            return line;
        }
        const QString part = words.first().first(place) + u'-';
        words.first() = words.first().sliced(place);
        return line.isEmpty() ? part : line + u' ' + part;
    }
    return line;
}

} // namespace

QFont smallFont(const QFont &font, bool bold)
{
    QFont result(font);
    if (font.pixelSize() > 0)
        result.setPixelSize(qRound(font.pixelSize() * 0.9));
    else
        result.setPointSizeF(font.pointSizeF() * 0.9);
    result.setBold(bold);
    return result;
}

QStringList wrapped(const QString &text, const QFontMetricsF &metrics, qreal width, int mostLines)
{
    static const QRegularExpression spaces(QStringLiteral("[ \\t\\n\\r]+")); // no-break spaces hold together
    QStringList words = text.split(spaces, Qt::SkipEmptyParts);
    QStringList lines;
    while (!words.isEmpty() && lines.size() < mostLines - 1)
        lines.append(takeLine(words, metrics, width));
    if (!words.isEmpty() && mostLines > 0)
        lines.append(metrics.elidedText(words.join(u' '), Qt::ElideRight, width));
    lines.removeIf([&](const QString &line) { return line.isEmpty() || metrics.horizontalAdvance(line) > width; });
    return lines;
}

void drawLines(QPainter &painter, const QStringList &lines, qreal centre, qreal top)
{
    const QFontMetricsF metrics = painter.fontMetrics();
    for (const QString &line : lines) {
        const qreal x = centre - metrics.horizontalAdvance(line) / 2;
        painter.drawText(QPointF(x, top + metrics.ascent()), line);
        top += metrics.lineSpacing();
    }
}

} // namespace charts
