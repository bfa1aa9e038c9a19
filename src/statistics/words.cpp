// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/words.h"

#include "statistics/distributions.h"
#include "statistics/functionwords.h"

#include <algorithm>
#include <cmath>

namespace statistics
{

namespace
{

constexpr double mostPriorWords = 500;
constexpr double priorShare = 0.1; ///< of all words
constexpr qsizetype longestWord = 40; // more is an address, a key or a line somebody leaned on

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

void appendWord(QStringList &words, const QString &comment, qsizetype begin, qsizetype end, bool hasLetter)
{
    while (end > begin && isApostrophe(comment.at(end - 1)))
        --end;
    if (!hasLetter || end - begin < 2 || end - begin > longestWord)
        return;
    const QString word = comment.mid(begin, end - begin).toLower();
    if (!words.contains(word))
        words.append(word);
}

bool isSmall(const QSet<QString> &small, QString word)
{
    return small.contains(word.replace(u'\u2019', u'\''));
}

} // namespace

QStringList wordsOf(const QString &comment)
{
    QStringList words;
    qsizetype begin = -1;
    bool hasLetter = false;
    for (qsizetype i = 0; i < comment.size(); ++i) {
        const QChar c = comment.at(i);
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || (begin >= 0 && isApostrophe(c))) {
            if (begin < 0) {
                begin = i;
                hasLetter = false;
            }
            hasLetter = hasLetter || c.isLetter();
        } else if (begin >= 0) {
            appendWord(words, comment, begin, i, hasLetter);
            begin = -1;
        }
    }
    if (begin >= 0)
        appendWord(words, comment, begin, comment.size(), hasLetter);
    return words;
}

void WordTally::add(const QString &comment, bool low)
{
    ++(low ? m_lowComments : m_otherComments);
    const QStringList words = wordsOf(comment);
    for (const QString &word : words) {
        auto place = m_places.constFind(word);
        if (place == m_places.constEnd()) {
            place = m_places.insert(word, m_words.size());
            m_words.append(word);
            m_counts.emplace_back();
        }
        Count &count = m_counts[static_cast<size_t>(*place)];
        ++(low ? count.low : count.others);
    }
}

QHash<QString, qint64> WordTally::counted() const
{
    QHash<QString, qint64> counts;
    for (size_t i = 0; i < m_counts.size(); ++i)
        counts.insert(m_words.at(static_cast<qsizetype>(i)), m_counts[i].low + m_counts[i].others);
    return counts;
}

domain::WordContrast WordTally::contrast(int most) const
{
    domain::WordContrast result;
    result.lowComments = m_lowComments;
    result.otherComments = m_otherComments;
    double low = 0;
    double others = 0;
    for (const Count &count : m_counts) {
        low += static_cast<double>(count.low);
        others += static_cast<double>(count.others);
    }
    if (low <= 0 || others <= 0)
        return result;
    const QSet<QString> small = functionWordsIn(counted());
    const double reach = normalReach(usualConfidence);
    const double priorWords = std::min(mostPriorWords, priorShare * (low + others));
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const auto inLow = static_cast<double>(m_counts[i].low);
        const auto inOthers = static_cast<double>(m_counts[i].others);
        const double prior = priorWords * (inLow + inOthers) / (low + others);
        const double odds = (inLow + prior) / (low + priorWords - inLow - prior);
        const double otherOdds = (inOthers + prior) / (others + priorWords - inOthers - prior);
        if (!(odds > otherOdds) || isSmall(small, m_words.at(static_cast<qsizetype>(i))))
            continue;
        domain::WordRow row;
        row.key = m_words.at(static_cast<qsizetype>(i));
        row.low = {m_counts[i].low, m_lowComments};
        row.others = {m_counts[i].others, m_otherComments};
        row.logOdds = std::log(odds) - std::log(otherOdds);
        const double error = std::sqrt(1 / (inLow + prior) + 1 / (inOthers + prior));
        row.interval = {row.logOdds - reach * error, row.logOdds + reach * error};
        row.weight = row.logOdds / error;
        result.rows.append(row);
    }
    std::sort(result.rows.begin(), result.rows.end(),
        [](const auto &a, const auto &b) { return a.weight != b.weight ? a.weight > b.weight : a.key < b.key; });
    if (result.rows.size() > most)
        result.rows.resize(most);
    return result;
}

} // namespace statistics
