// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/noanswer.h"
#include "domain/data/readingoptions.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <optional>

namespace exchange
{

/// Whether a cell of words says that there is no answer. Narrower than isNoAnswer(): `na` can be North America, and
/// `none` can be a reason.
bool isNoAnswerText(QByteArrayView text);

/// What of a file counts as no answer: what is known to mean that, less what a person said is an answer, and what a
/// person said is none.
class NoAnswerRules
{
public:
    NoAnswerRules() = default;
    explicit NoAnswerRules(const domain::ReadingOptions &options);

    /// Why a cell of a date, score, minutes or cost says no answer; nothing when it does not.
    std::optional<domain::NoAnswerKind> ofTyped(QByteArrayView cell) const;
    /// The same for words, such as a comment.
    std::optional<domain::NoAnswerKind> ofText(QByteArrayView cell) const;
    /// Whether a person said that this is an answer.
    bool isAnswer(QByteArrayView cell) const { return !m_answers.isEmpty() && m_answers.contains(folded(cell)); }

private:
    static QByteArray folded(QByteArrayView cell);
    bool isChosen(QByteArrayView cell) const { return !m_chosen.isEmpty() && m_chosen.contains(folded(cell)); }

    QSet<QByteArray> m_chosen;
    QSet<QByteArray> m_answers;
};

/// Finds numbers that stand for no answer in a column: all nines (99, 999, …), -1, -9, -99 and hundreds below zero
/// such as -200, that come at least three times and lie farther from all others than those lie apart, or below zero
/// where nothing else does.
class PlaceholderVote
{
public:
    void add(double number);
    QList<double> decide() const;

private:
    QHash<double, qint64> m_candidates;
    qint64 m_others = 0;
    double m_lowest = 0;
    double m_highest = 0;
};

/// Counts the values of a file that were read as no answer, and those that look like none but are.
class NoAnswerTally
{
public:
    void addBlank(domain::ResponseField field) { ++m_blanks[static_cast<size_t>(field)]; }
    void add(domain::ResponseField field, QByteArrayView cell, domain::NoAnswerKind kind, bool taken = true);
    /// By field, the most frequent first.
    QList<domain::NoAnswer> found() const;

private:
    std::array<qint64, 16> m_blanks{};
    QHash<std::pair<int, QByteArray>, domain::NoAnswer> m_values;
};

} // namespace exchange
