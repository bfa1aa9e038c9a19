// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/noanswers.h"

#include "exchange/reading/numbers.h"

#include <algorithm>
#include <cmath>

namespace exchange
{

namespace
{

using domain::NoAnswerKind;

constexpr qsizetype longestWord = 24;
constexpr qint64 fewestPlaceholders = 3;
constexpr qsizetype mostCandidates = 64;
constexpr qsizetype mostValues = 200; ///< different ones that are listed
constexpr qsizetype shownOfNoAnswer = 200;

/// Bytes in lower case as far as they are ASCII; enough to find words that people type.
bool sameWord(QByteArrayView text, QByteArrayView word)
{
    return text.size() == word.size() && qstrnicmp(text.data(), text.size(), word.data(), word.size()) == 0;
}

/// Sentences and abbreviations in English, Dutch, Danish and German that say the same wherever they stand.
bool isPhrase(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 24> phrases{"n/a", "#n/a", "n.a.", "null", "nan", "(blank)",
        "no answer", "not answered", "did not answer", "no response", "not applicable", "prefer not to say",
        "not provided", "n.v.t.", "nvt", "niet van toepassing", "geen antwoord", "niet ingevuld", "ikke besvaret",
        "intet svar", "ubesvaret", "keine angabe", "k.a.", "keine antwort"};
    return std::any_of(
        phrases.begin(), phrases.end(), [text](QByteArrayView phrase) { return sameWord(text, phrase); });
}

bool isPunctuation(QByteArrayView text)
{
    return text.size() <= 2
        && std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || c == '.' || c == '?'; });
}

bool isCandidate(double number)
{
    if (number == -1 || number == -9)
        return true;
    const double size = std::abs(number);
    if (number < 0 && std::fmod(size, 100) == 0)
        return true;
    for (double nines = 99; nines < 1e9; nines = nines * 10 + 9)
        if (size == nines)
            return true;
    return false;
}

} // namespace

bool isNoAnswerText(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() > longestWord)
        return false;
    return text.isEmpty() || isPunctuation(text) || isPhrase(text);
}

NoAnswerRules::NoAnswerRules(const domain::ReadingOptions &options)
{
    for (const QString &value : options.noAnswers)
        m_chosen.insert(folded(value.toUtf8()));
    for (const QString &value : options.answers)
        m_answers.insert(folded(value.toUtf8()));
}

QByteArray NoAnswerRules::folded(QByteArrayView cell)
{
    return QString::fromUtf8(cell.trimmed()).toCaseFolded().toUtf8();
}

std::optional<NoAnswerKind> NoAnswerRules::ofTyped(QByteArrayView cell) const
{
    if (isChosen(cell))
        return NoAnswerKind::Chosen;
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return NoAnswerKind::Blank;
    if (text.front() >= '0' && text.front() <= '9') // most cells
        return std::nullopt;
    if (text.size() > longestWord || !(isNoAnswer(text) || isPhrase(text)) || isAnswer(cell))
        return std::nullopt;
    return NoAnswerKind::Word;
}

std::optional<NoAnswerKind> NoAnswerRules::ofText(QByteArrayView cell) const
{
    if (isChosen(cell))
        return NoAnswerKind::Chosen;
    const QByteArrayView text = cell.trimmed();
    if (text.isEmpty())
        return NoAnswerKind::Blank;
    return isNoAnswerText(text) && !isAnswer(cell) ? std::optional(NoAnswerKind::Word) : std::nullopt;
}

void PlaceholderVote::add(double number)
{
    if (isCandidate(number)) {
        if (m_candidates.size() < mostCandidates || m_candidates.contains(number))
            ++m_candidates[number];
        return;
    }
    m_lowest = m_others == 0 ? number : std::min(m_lowest, number);
    m_highest = m_others == 0 ? number : std::max(m_highest, number);
    ++m_others;
}

QList<double> PlaceholderVote::decide() const
{
    QList<double> found;
    if (m_others == 0)
        return found;
    const double apart = m_highest - m_lowest;
    for (auto each = m_candidates.cbegin(); each != m_candidates.cend(); ++each) {
        const double number = each.key();
        const bool above = number - m_highest > apart;
        const bool below = number < 0 && (m_lowest >= 0 || m_lowest - number > apart);
        if (each.value() >= fewestPlaceholders && (above || below))
            found.append(number);
    }
    std::sort(found.begin(), found.end());
    return found;
}

void NoAnswerTally::add(domain::ResponseField field, QByteArrayView cell, NoAnswerKind kind, bool taken)
{
    if (kind == NoAnswerKind::Blank) {
        addBlank(field);
        return;
    }
    const QByteArray value = cell.trimmed().first(std::min(cell.trimmed().size(), shownOfNoAnswer)).toByteArray();
    const std::pair key(static_cast<int>(field), value);
    const auto known = m_values.find(key);
    if (known != m_values.end())
        ++known->count;
    else if (m_values.size() < mostValues)
        m_values.insert(key, {field, QString::fromUtf8(value), kind, 1, taken});
}

QList<domain::NoAnswer> NoAnswerTally::found() const
{
    QList<domain::NoAnswer> all = m_values.values();
    for (size_t field = 0; field < m_blanks.size(); ++field)
        if (m_blanks[field] > 0)
            all.append({static_cast<domain::ResponseField>(field), {}, NoAnswerKind::Blank, m_blanks[field], true});
    std::sort(all.begin(), all.end(), [](const domain::NoAnswer &a, const domain::NoAnswer &b) {
        return std::tuple(a.field, -a.count, a.value) < std::tuple(b.field, -b.count, b.value);
    });
    return all;
}

} // namespace exchange
