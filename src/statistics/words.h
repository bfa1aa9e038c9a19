// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/figures/wordcontrast.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace statistics
{

/// The words of a comment, each once, in lower case: runs of letters and digits of two or more with at least one
/// letter; an apostrophe inside a word belongs to it.
QStringList wordsOf(const QString &comment);

/// Comments being counted by their words.
class WordTally
{
public:
    void add(const QString &comment, bool low);

    /// The `most` words that low-score comments surely say more often, by log-odds ratio with an informative
    /// Dirichlet prior (Monroe, Colaresi & Quinn 2008, equations 16 and 22), a word counted once a comment. The prior
    /// is worth a tenth of all words, 500 at most, spread as in all comments together, so that rare words have to
    /// earn their place. Small words of the comments' language (functionWordsIn()) count among all words, but are not
    /// listed: customers who are unhappy write longer, and that is no reason of theirs. `n` is the caller's. Pinned
    /// by tst_words.
    domain::WordContrast contrast(int most) const;

private:
    struct Count
    {
        qint64 low = 0;
        qint64 others = 0;
    };

    QHash<QString, qint64> counted() const;

    QHash<QString, qsizetype> m_places;
    QStringList m_words;
    std::vector<Count> m_counts;
    qint64 m_lowComments = 0;
    qint64 m_otherComments = 0;
};

} // namespace statistics
