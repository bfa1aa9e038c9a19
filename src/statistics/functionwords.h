// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace statistics
{

/// The small words of the languages that comments are written in: articles, pronouns, prepositions, conjunctions and
/// auxiliary verbs of English, Dutch, Danish and German, the closed word classes of their grammars as the stop word
/// lists of Snowball (Porter 2001) have them. Negations (“not”, “never”) are none: they say something about a
/// customer.
///
/// Only lists of languages that the words show to be there are used, so that “want”, a conjunction in Dutch, stays a
/// word in English comments: the language with most small words, and each other with at least half as many. Empty
/// where not one word in ten is small. Pinned by tst_functionwords.
///
/// `counts`: each word in lower case and how often it occurs.
QSet<QString> functionWordsIn(const QHash<QString, qint64> &counts);

} // namespace statistics
